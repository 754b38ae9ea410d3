import { directionOf, scriptOf } from 'domain/text/languages'

const inline = new Set(['span', 's'])

/** Scripts whose letters the page's own fonts draw as another language writes them. */
const ownFonts = new Set(['Hant', 'Jpan', 'Kore', 'Aran'])

/** Content may be in another language than the screen: it has its own direction and letters. */
function contentClass(lang: string): string {
  const script = scriptOf(lang)
  return `words--content words--${directionOf(lang)} ${ownFonts.has(script) ? `words--${script.toLowerCase()}` : ''}`
}

/**
 * The style names of a string: a block of its own unless it runs in the line. A text to be read stands on its language's
 * side; a title or a name on the screen's, among its neighbours.
 */
export const textClass = (element: string, className: string, lang: string | undefined, isRead = false): string =>
  [
    'words',
    inline.has(element) ? '' : 'words--block',
    lang ? contentClass(lang) : '',
    isRead ? 'words--read' : '',
    className,
  ]
    .filter(Boolean)
    .join(' ')
