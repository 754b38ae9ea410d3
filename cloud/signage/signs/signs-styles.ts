import { baseStyles, lightTokens, variablesOf } from '../../pages/tokens'
import {
  LEADING,
  NAME_SIZES,
  NAMES_HEIGHT,
  OTHER_NAMES,
  ROW_LINES,
  ROW_SIZES,
  SECOND_WORDING,
  TIME_WIDTH,
} from './row-sheets'
import { TITLE, TITLE_SIZES } from './table-card'

const sizes = (letter: string, all: readonly number[], unit: string): string =>
  all.map((size, index) => `.${letter}${index}{font-size:calc(${size}*${unit})}`).join('\n')

const screen = `
body{background:#e9e6df}
.bar{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:12px;align-items:center;padding:12px 20px;background:var(--card);border-bottom:1px solid var(--line);font-size:15px}
.bar h1{font-size:17px;margin-inline-end:8px}
.bar label{color:var(--ink2)}
.bar select,.bar button{font:inherit;color:var(--ink);min-height:44px;padding:0 12px;border:1px solid var(--line);border-radius:12px;background:var(--paper);max-width:200px}
.bar .main{background:var(--accent);border-color:var(--accent);color:var(--onAccent);font-weight:600;padding:0 24px}
.bar .count{color:var(--ink2);font-variant-numeric:tabular-nums}
.bar .reach{flex-basis:100%;color:var(--alert);font-weight:600}
.sentence{padding:64px 24px;text-align:center;font-size:20px}
.sheet{margin:24px auto;box-shadow:0 2px 16px rgba(19,35,58,.14)}
`

const print = `
@page{size:A4 portrait;margin:0}
@media print{
.bar{display:none}
body{background:#fff}
.sheet{margin:0;box-shadow:none;break-after:page}
.sheet:last-child{break-after:auto}
}
`

const sheet = `
html{-webkit-print-color-adjust:exact;print-color-adjust:exact;-webkit-text-size-adjust:100%;text-size-adjust:100%}
.sheet{--u:1mm;width:210mm;height:296.8mm;background:#fff;overflow:hidden;break-inside:avoid;line-height:${LEADING}}
.time{font-variant-numeric:tabular-nums;font-weight:600;white-space:nowrap}
.link{font-family:ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere;color:var(--ink)}
.note{color:var(--alert);font-weight:600}
.range{white-space:nowrap}
.cancelled .what .w,.cancelled .time,.moved .time{text-decoration:line-through;color:var(--ink2)}
`

const door = `
.door{display:flex;flex-direction:column;padding:13mm 14mm}
.door::before{content:"";flex:none;border-top:2mm solid var(--accent);margin-bottom:3mm}
.door header{display:flex;justify-content:space-between;gap:8mm;font-size:4mm;line-height:1.35;color:var(--ink2);height:11.5mm;overflow:hidden}
.door .forum{flex:1}.door .day{font-weight:600;color:var(--ink);flex:none}
.door .day .w,.door .part{text-align:end;display:block}
.door .names{margin-top:3mm;max-height:${NAMES_HEIGHT}mm;overflow:hidden;letter-spacing:-.01em;line-height:1.25;flex:none}
.door .names .w+.w{font-size:${OTHER_NAMES}em;color:var(--ink2);font-weight:600}
.door .floor{font-size:5.4mm;color:var(--accent);font-weight:600;flex:none;max-height:9mm;overflow:hidden}
.rows{list-style:none;flex:1;min-height:0;overflow:hidden;margin-top:5mm;border-top:.4mm solid var(--ink)}
.row{display:flex;padding:1.9mm 0;border-bottom:.2mm solid var(--line)}
.row .time{width:${TIME_WIDTH}mm;flex:none;border-inline-start:1.4mm solid var(--topic);padding-inline-start:3mm;font-size:6mm;line-height:1.6}
.row .what{flex:1;min-width:0}
.row .w1{font-weight:600}
.row .w2{font-size:${SECOND_WORDING}em;color:var(--ink2)}
.row .what .w{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:${ROW_LINES};overflow:hidden}
.row .note{font-size:.85em}
.door footer{flex:none;display:flex;gap:6mm;align-items:center;margin-top:5mm;height:72mm}
.door .qr{width:72mm;height:72mm;flex:none;margin-inline-start:-6mm}
.door .scan{flex:1;min-width:0;font-size:7mm;font-weight:600}
.door .scan .w2{color:var(--ink2)}
.door .link{font-size:4.2mm;font-weight:400;margin-top:4mm}
${sizes('n', NAME_SIZES, '1mm')}
${sizes('r', ROW_SIZES, '1mm')}
`

const card = `
.four{display:grid;grid-template:148.4mm 148.4mm/105mm 105mm}
.large{--u:2mm}
.card{display:flex;flex-direction:column;overflow:hidden;padding:calc(7*var(--u)) calc(8*var(--u)) calc(4*var(--u))}
.card::before{content:"";flex:none;border-top:calc(1.6*var(--u)) solid var(--topic);margin-bottom:calc(2.4*var(--u))}
.large .card{height:100%}
.four .card{outline:.1mm dashed var(--line)}
.card header{display:flex;justify-content:space-between;align-items:baseline;gap:calc(3*var(--u));font-size:calc(3.2*var(--u));color:var(--ink2);flex:none}
.card .time{font-size:calc(6*var(--u));color:var(--ink);line-height:1.3}
.card .note{font-size:calc(3.2*var(--u));line-height:1.3;flex:none}
.card .what{flex:1;min-height:0;overflow:hidden;margin-top:calc(1*var(--u));line-height:${TITLE.leading - 0.1};font-weight:700}
.card .what .w2{font-weight:500;color:var(--ink2)}
.card footer{flex:none;display:flex;gap:calc(2*var(--u));height:calc(60*var(--u));margin-top:calc(1.5*var(--u))}
.card .qr{width:calc(60*var(--u));height:calc(60*var(--u));flex:none;margin-inline-start:calc(-5*var(--u))}
.card .side{flex:1;min-width:0;display:flex;flex-direction:column;overflow:hidden;padding:calc(4*var(--u)) 0;line-height:1.3}
.card .where{font-size:calc(4.6*var(--u));font-weight:700;overflow:hidden}
.card .floor{font-size:calc(3.2*var(--u));color:var(--ink2);flex:none;margin-top:calc(1*var(--u))}
.card .scan{font-size:calc(3*var(--u));color:var(--accent);font-weight:600;margin-top:auto;padding-top:calc(2*var(--u));flex:none}
.card .link{flex:none;font-size:calc(2.9*var(--u));line-height:1.35;max-height:calc(8*var(--u));overflow:hidden}
${sizes('t', TITLE_SIZES, 'var(--u)')}
`

export const signsStyles = `:root{${variablesOf(lightTokens)}}${baseStyles}${screen}${sheet}${door}${card}${print}`
