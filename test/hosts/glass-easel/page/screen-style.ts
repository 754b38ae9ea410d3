import { NAVIGATION_BAR, TAB_BAR } from '../../wx/system'

const INSET = 34

/** A root-portal stands beside its page and inherits nothing from it: no direction, no font, no custom property. */
const outsideThePage = (appStyle: string): string => {
  const names = new Set(appStyle.match(/--[\w-]+(?=\s*:)/g))
  const gone = [...names].map((name) => `${name}: initial`).join('; ')
  return `wx-root-portal { display: contents; direction: ltr; text-align: left; font: 16px/1.5 serif; ${gone} }`
}

/** The phone's screen around the pages, and the sizes that WeChat's built-in components have by themselves. */
export const screenStyle = (statusBar: number, appStyle: string): string => `
* { -webkit-tap-highlight-color: transparent }
body { margin: 0; height: 100vh; overflow: hidden; font: 16px/1.5 system-ui, sans-serif }
[hidden] { display: none !important }
body { --top: ${statusBar + NAVIGATION_BAR}px; --bottom: 0px; --inset-bottom: ${INSET}px }
body[data-tabs=true] { --bottom: ${TAB_BAR + INSET}px; --inset-bottom: 0px }
body[data-bar=custom] { --top: 0px }
body { --page-height: (100vh - var(--top) - var(--bottom)) }
section { position: fixed; inset: var(--top) 0 var(--bottom); transform: translateZ(0); overflow: hidden }
wx-page { display: block; height: 100%; overflow: hidden auto; box-sizing: border-box }
#host-bar { position: fixed; inset: 0 0 auto; z-index: 9; height: var(--top); overflow: hidden }
#host-status { height: ${statusBar}px; line-height: ${statusBar}px; padding-left: 30px; font-weight: 600; font-size: 15px }
#host-row { position: relative; height: ${NAVIGATION_BAR}px; display: flex; align-items: center; justify-content: center }
#host-row h1 { font-size: 17px; font-weight: 600; margin: 0; max-width: 44%; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
#host-back { position: absolute; left: 0; width: 44px; height: 44px; border: 0; background: none; font-size: 32px; line-height: 36px; color: inherit }
#host-capsule { position: absolute; right: 7px; width: 85px; height: 30px; line-height: 30px; text-align: center; border: 1px solid rgb(128 128 128 / .3); border-radius: 16px; font-size: 14px }
#host-tabs { position: fixed; inset: auto 0 0; z-index: 9; height: ${TAB_BAR}px; padding-bottom: ${INSET}px; display: flex; border-top: .5px solid rgb(0 0 0 / .15) }
#host-tabs[data-line=white] { border-top-color: rgb(255 255 255 / .2) }
body:not([data-tabs=true]) #host-tabs { display: none }
#host-tabs button { position: relative; flex: 1; border: 0; padding: 4px 0 0; background: none; font: 10px/14px system-ui, sans-serif; display: flex; flex-direction: column; align-items: center; gap: 2px }
#host-tabs img { width: 27px; height: 27px }
#host-tabs img:not([src]) { visibility: hidden }
#host-tabs b { position: absolute; top: 2px; left: 55%; min-width: 8px; height: 16px; padding: 0 4px; border-radius: 8px; background: #fa5151; color: #fff; line-height: 16px }
wx-view, wx-scroll-view, wx-form, wx-button, wx-swiper, wx-swiper-item, wx-movable-area, wx-movable-view, wx-rich-text, wx-textarea { display: block }
wx-text { white-space: pre-line }
wx-scroll-view { scrollbar-width: none }
wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden }
wx-image img { display: block; width: 100%; height: 100% }
wx-image img:not([src]) { visibility: hidden }
wx-image[mode=aspectFill] img { object-fit: cover }
wx-image[mode=aspectFit] img { object-fit: contain }
wx-image[mode=widthFix], wx-image[mode=widthFix] img { height: auto }
wx-image[mode=heightFix], wx-image[mode=heightFix] img { width: auto }
wx-input { display: block; height: 1.4em; min-height: 1.4em; overflow: hidden; cursor: text }
wx-input input, wx-textarea textarea { display: block; box-sizing: border-box; width: 100%; height: 100%; margin: 0; padding: 0; border: 0; outline: 0; background: none; font: inherit; color: inherit; text-align: inherit; letter-spacing: inherit; resize: none }
wx-textarea { width: 300px; height: 150px }
wx-button { position: relative; padding: 0 14px; box-sizing: border-box; font-size: 18px; line-height: 2.5556; text-align: center; border-radius: 5px; background: #f8f8f8; color: #000; overflow: hidden }
wx-button::after { content: ""; position: absolute; inset: 0; border: .5px solid rgb(0 0 0 / .2); border-radius: 5px; pointer-events: none }
wx-swiper { height: 150px; display: flex; overflow: auto hidden; scroll-snap-type: x mandatory; scrollbar-width: none }
wx-swiper-item { flex: 0 0 100%; height: 100%; scroll-snap-align: start }
wx-movable-area { position: relative; width: 10px; height: 10px }
wx-movable-view { position: absolute; width: 10px; height: 10px; transform-origin: 50% 50% }
wx-canvas { display: block; position: relative; width: 300px; height: 150px }
wx-canvas canvas { display: block; width: 100%; height: 100% }
wx-switch { display: inline-block; width: 52px; height: 32px; border-radius: 16px; background: #dfdfdf }
wx-switch[aria-checked=true] { background: #04be02 }
${outsideThePage(appStyle)}
`
