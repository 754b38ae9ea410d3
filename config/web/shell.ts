import palette from '../../src/styles/palette.json'

type Colours = (typeof palette)['light']

const coloursOf = ({ paper, card, ink, line }: Colours): string =>
  `#shell{--paper:${paper};--card:${card};--ink:${ink};--line:${line}}`

/**
 * Styles of what `src/index.html` shows until the app draws: the bar with the forum's name, an empty page, and the bar of
 * sections, in the places and sizes of `src/styles/web.scss`, `panes.scss` and `src/frame/waiting.scss`.
 */
export const shellStyles = [
  coloursOf(palette.light),
  `@media(prefers-color-scheme:dark){${coloursOf(palette.dark)}}`,
  '#shell{position:fixed;top:0;right:0;bottom:0;left:0;z-index:100;overflow:hidden;box-sizing:border-box;background:var(--paper);color:var(--ink);font:600 17px/48px -apple-system,system-ui,sans-serif;text-align:center}',
  '#shell p{margin:0;padding:0 52px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}',
  '#shell i{display:block;box-sizing:border-box;width:calc(100% - 32px);max-width:608px;height:92px;margin:0 auto 12px;border-radius:12px;background:var(--card);opacity:.7}',
  '#shell p+i{height:200px;margin-top:16px}',
  '#shell b{position:absolute;right:0;bottom:0;left:0;height:56px;background:var(--card);border-top:1px solid var(--line)}',
  '@media(min-width:900px){#shell{padding-left:88px}#shell b{top:0;right:auto;width:88px;height:auto;border:0;border-right:1px solid var(--line)}[dir=rtl] #shell{padding:0 88px 0 0}[dir=rtl] #shell b{right:0;left:auto;border:0;border-left:1px solid var(--line)}}',
  '@media print{#shell{display:none}}',
].join('')
