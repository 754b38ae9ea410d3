const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  deg: '°',
  times: '×',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ucirc: 'û',
  ugrave: 'ù',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
}

const TAG =
  /<(?:\/?(?:p|br|div|span|a|b|i|u|em|strong|ul|ol|li|h[1-6]|table|tbody|thead|tr|td|th|img|hr|blockquote|pre|code|font|sup|sub|small|script|style|iframe|figure|section|article)\b[^>]*|!--[\s\S]*?--)>/i
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i

/** Whether a text is written in HTML. */
export const isHtml = (text: string): boolean => TAG.test(text) || ENTITY.test(text)

/** Characters that a name or a number stands for; unknown ones stay as they are. */
export const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (all, decimal?: string, hex?: string, name = '') => {
    if (decimal ?? hex) return characterOf(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)) ?? all
    return NAMED[name] ?? NAMED[name.toLowerCase()] ?? all
  })

const characterOf = (code: number): string | undefined =>
  code > 8 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined

const hrefIn = (attributes: string): string =>
  /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes)?.slice(1).find(Boolean) ?? ''

/** HTML as plain text: paragraphs stay apart, lists keep their dashes, a link's address stands behind its words. */
export function plainText(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|iframe)\b[\s\S]*?(<\/\1\s*>|$)/gi, '')
    .replace(/\s*\n\s*/g, /<(p|br|div|li)\b/i.test(html) ? ' ' : '\n')
    .replace(/<a\b([^>]*)>([\s\S]*?)<\/a\s*>/gi, (_all, attributes: string, words: string) =>
      linkText(hrefIn(attributes), words),
    )
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(/<\/?(p|div|h[1-6]|ul|ol|table|blockquote|pre|section|article|figure)\b[^>]*>/gi, '\n\n')
    .replace(/<\/?(tr|hr)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
  return withoutEntities(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function linkText(href: string, words: string): string {
  const label = words.replace(/<[^>]*>/g, '').trim()
  const address = withoutEntities(href).trim()
  if (!/^(https?:|mailto:)/i.test(address)) return label
  const bare = address.replace(/^mailto:/i, '')
  if (label === '' || withoutEntities(label) === bare) return bare
  return `${label} (${bare})`
}
