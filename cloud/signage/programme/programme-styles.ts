import { baseStyles, lightTokens, variablesOf } from '../../pages/tokens'

/** A4 in two columns, on paper and on the screen alike; a session is not cut in two. */
export const programmeStyles = `:root{${variablesOf(lightTokens)}}
${baseStyles}
body{background:#fff;max-width:190mm;margin:0 auto;padding:12mm 6mm;font-size:14px;line-height:1.4}
header{margin-block-end:16px;border-bottom:2px solid var(--ink);padding-block-end:12px}
h1{font-size:24px;line-height:1.2}
main{columns:2 240px;column-gap:10mm}
h2{font-size:17px;margin-block:12px 8px;border-bottom:1px solid var(--line);break-after:avoid}
article{break-inside:avoid;margin-block-end:10px}
h3{font-size:14px;font-weight:600}
.when{color:var(--ink2);font-variant-numeric:tabular-nums}
.off span{text-decoration:line-through}
.off b{color:var(--alert)}
#print{font:inherit;min-height:44px;margin-block-start:12px;padding:0 24px;border:0;border-radius:12px;background:var(--accent);color:var(--onAccent)}
@page{size:A4 portrait;margin:14mm}
@media print{
body{padding:0;max-width:none;font-size:9.5pt}
h1{font-size:16pt}
h2{font-size:12pt}
h3{font-size:9.5pt}
#print{display:none}
}
`
