import { baseStyles, darkTokens, lightTokens, variablesOf } from '../../pages/tokens'
import { TITLE_BOX } from './title-box'

const colours = `
:root{color-scheme:light;${variablesOf(lightTokens)}}
@media(prefers-color-scheme:dark){:root{color-scheme:dark;${variablesOf(darkTokens)}}}
.dark{color-scheme:dark;${variablesOf(darkTokens)}}
`

const frame = `
html,body{height:100%;overflow:hidden;cursor:none}
body{background:var(--paper);line-height:1.3}
main{--v:1vmin;height:100%;display:grid;gap:calc(2.4*var(--v));padding:calc(4*var(--v));color:var(--ink);font-size:calc(2.6*var(--v));overflow:hidden;
grid-template:"head head" auto "now scan" auto "now next" minmax(0,1fr) "later later" auto "foot foot" auto/minmax(0,1fr) clamp(calc(44*var(--v)),34vw,calc(60*var(--v)))}
main>*{min-width:0;min-height:0}
.label{font-size:calc(2.3*var(--v));font-weight:600;color:var(--topic,var(--ink2))}
.note{color:var(--alert);font-weight:600}
.time,.clock{font-variant-numeric:tabular-nums}
.range{white-space:nowrap}
.now.cancelled .title .w,.cancelled>.time,.moved>.time,.cancelled .line{text-decoration:line-through;color:var(--ink3)}
header{grid-area:head;display:flex;justify-content:space-between;align-items:flex-start;gap:calc(4*var(--v))}
.room{min-width:0;flex:1}
h1{font-size:calc(7*var(--v));line-height:1.25;letter-spacing:-.01em;display:flex;flex-wrap:wrap;column-gap:.5em;align-items:baseline;max-height:calc(18*var(--v));overflow:hidden}
h1.long{font-size:calc(4.4*var(--v))}
h1 .w2{font-weight:500;color:var(--ink2)}
.floor{color:var(--ink2);margin-top:calc(.6*var(--v))}
.when{flex:none;text-align:end}
.clock{font-size:calc(7*var(--v));line-height:1.25;font-weight:600}
.date{color:var(--ink2);margin-top:calc(.6*var(--v))}
footer{grid-area:foot;color:var(--ink3);font-size:calc(1.9*var(--v));white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
`

const cards = `
.now,.next,.scan{background:var(--card);border-radius:calc(1.8*var(--v));padding:calc(3*var(--v));border:1px solid var(--line);overflow:hidden}
.now,.next{border-inline-start:calc(1*var(--v)) solid var(--topic)}
.now{grid-area:now;display:flex;flex-direction:column;gap:calc(1.6*var(--v))}
.now.cancelled,.now.moved{border-inline-start-color:var(--alert)}
.now .label{font-size:calc(2.8*var(--v))}
.now .note{font-size:calc(4*var(--v));background:var(--alertSoft);border-radius:calc(1*var(--v));padding:calc(.6*var(--v)) calc(1.6*var(--v));align-self:flex-start}
.now.on .note{font-size:calc(2.4*var(--v))}
.now>*{flex:none}
.now .title{flex:1 1 0;min-height:0;overflow:hidden;line-height:1.25;letter-spacing:-.005em}
.now .title .w2{font-weight:500;color:var(--ink2);font-size:.86em;margin-top:.2em}
.now .time,.now .span{font-size:calc(4*var(--v));font-weight:600}
.now .span{display:flex;align-items:center;gap:calc(2*var(--v));font-variant-numeric:tabular-nums}
.now .span span{flex:none}
.idle{justify-content:center}
.idle .title{flex:none;font-weight:500}
progress{appearance:none;-webkit-appearance:none;display:block;width:100%;height:calc(1.2*var(--v));border:0;border-radius:9px;background:var(--line);overflow:hidden}
progress::-webkit-progress-bar{background:var(--line)}
progress::-webkit-progress-value{background:var(--topic)}
progress::-moz-progress-bar{background:var(--topic)}
.now .speakers{list-style:none;font-size:calc(2.6*var(--v));overflow:hidden;flex:0 3 auto;min-height:calc(3.4*var(--v))}
.next{grid-area:next;padding:calc(2*var(--v)) calc(3*var(--v));line-height:1.25}
.next .label{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.next .day{color:var(--ink2)}
.next .time{font-size:calc(3.2*var(--v));font-weight:600}
.next h3{font-size:calc(2.5*var(--v));margin-top:calc(.6*var(--v))}
.next .w{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}

.next .w2{font-weight:400;color:var(--ink2)}
.scan{grid-area:scan;display:flex;align-items:center;gap:calc(2.4*var(--v));padding:calc(1.6*var(--v));padding-inline-end:calc(2.4*var(--v))}
.qr{flex:none;width:calc(29*var(--v));height:calc(29*var(--v));border-radius:calc(1*var(--v))}
.scan .words{flex:1;min-width:0;font-weight:600;font-size:calc(2.4*var(--v))}
.scan .w2{color:var(--ink2)}
.scan .link{font:calc(1.5*var(--v))/1.4 ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;color:var(--ink2);margin-top:calc(1.2*var(--v));overflow-wrap:anywhere}
`

/** Rows that find no room wrap into a column out of sight: none is cut through. */
const list = `
.later{grid-area:later}
.later ul{list-style:none;display:flex;flex-flow:column wrap;max-height:calc(15*var(--v));overflow:hidden;column-gap:calc(2*var(--v));margin-top:calc(.8*var(--v))}
.later li{display:flex;gap:calc(1.6*var(--v));width:100%;padding:calc(.6*var(--v)) 0;border-top:1px solid var(--line);font-size:calc(2.3*var(--v))}
.later .time{flex:none;font-weight:600;border-inline-start:calc(.6*var(--v)) solid var(--topic);padding-inline-start:calc(1.2*var(--v))}
.later .what{min-width:0;flex:1;display:flex;gap:calc(2*var(--v));justify-content:space-between}
.later .line{min-width:0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.later .note{flex:none;max-width:55%;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.missing{display:flex;align-items:center;justify-content:center}
.missing h1{display:block;font-size:calc(4*var(--v));max-height:none}
.missing .w{text-align:center}
#offline{position:fixed;bottom:1.6vmin;right:4vmin;background:var(--alertSoft);color:var(--alert);border-radius:1.2vmin;padding:.6vmin 1.6vmin;font-size:2vmin;font-variant-numeric:tabular-nums}
[dir=rtl] #offline{right:auto;left:4vmin}
`

const portrait = `
@media(orientation:portrait){
main{grid-template:"head" auto "now" minmax(34vh,1fr) "next" auto "later" auto "scan" auto "foot" auto/minmax(0,1fr)}
.later ul{max-height:calc(20*var(--v))}
.scan .words{font-size:calc(3.2*var(--v))}
.scan .link{font-size:calc(1.9*var(--v))}
}
@media(orientation:portrait) and (min-aspect-ratio:2/3){
main{gap:calc(1.8*var(--v));padding:calc(3*var(--v)) calc(4*var(--v))}
h1{font-size:calc(5.4*var(--v))}
.next,.now{padding:calc(2*var(--v)) calc(3*var(--v))}
.later ul{max-height:calc(10*var(--v))}
.qr{width:calc(24*var(--v));height:calc(24*var(--v))}
}
`

const sizes = TITLE_BOX.sizes.map((size, index) => `.t${index}{font-size:calc(${size}*var(--v))}`).join('\n')

export const doorStyles = `${colours}${baseStyles}${frame}${cards}${list}${portrait}${sizes}`
