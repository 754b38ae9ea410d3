import { ACCENT_STYLES, clientAccentStyles } from 'domain/look/accent-styles'
import { escapeHtml } from 'domain/text/escape-html'
import type { Language } from 'domain/text/text'
import type { LinkCard } from './link-card'

/** Where the page is, and in whose words its card speaks. */
export type LinkCardContext = {
  /** The backend's public address, without a slash at the end. */
  readonly address: string
  /** The page's path. */
  readonly path: string
  readonly language: Language
  /** What the app is called. */
  readonly site: string
  /** The forum's own colour. */
  readonly accent?: string
}

/** A language with a territory (Open Graph protocol); of a language that is written alike in many, nothing is said. */
const locales = new Map([
  ['en', 'en_GB'],
  ['zh', 'zh_CN'],
  ['ar', 'ar_EG'],
])

const localeOf = (language: Language): string | undefined =>
  locales.get(language) ?? (/^[a-z]{2}-[A-Z]{2}$/.test(language) ? language.replace('-', '_') : undefined)

const LONGEST = 300

/** A card is a line or two: what is longer ends in an ellipsis. */
const short = (text: string): string => {
  const letters = [...text.replace(/\s+/g, ' ').trim()]
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST - 1).join('')}…`
}

/** JSON-LD as a block of data, which no browser runs; `<` ends no element in it (HTML, "Restrictions for contents of script elements"). */
const dataBlock = (data: Readonly<Record<string, unknown>>, url: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ ...data, url }).replace(/</g, '\\u003c')}</script>`

/** In the page itself, so that nothing is drawn in another colour first. */
const accentTag = (accent: string): string => `<style id="${ACCENT_STYLES}">${clientAccentStyles(accent)}</style>`

function tagsOf(
  { title, description, picture, data }: LinkCard,
  { address, path, language, site, accent }: LinkCardContext,
): string {
  const meta = (kind: 'property' | 'name', name: string, content: string) =>
    `<meta ${kind}="${name}" content="${escapeHtml(short(content))}">`
  const locale = localeOf(language)
  return [
    `<title>${escapeHtml(short(title))}</title>`,
    meta('name', 'description', description),
    meta('name', 'application-name', site),
    meta('name', 'apple-mobile-web-app-title', site),
    ...(accent ? [accentTag(accent)] : []),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', site),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', address + path),
    meta('property', 'og:image', `${address}/${picture.path}`),
    meta('property', 'og:image:width', String(picture.width)),
    meta('property', 'og:image:height', String(picture.height)),
    ...(locale ? [meta('property', 'og:locale', locale)] : []),
    meta('name', 'twitter:card', 'summary_large_image'),
    ...(data && path ? [dataBlock(data, address + path)] : []),
  ].join('\n')
}

/** The web client's page with a card in its head instead of the title and description that it was built with. */
export function withCard(html: string, card: LinkCard, place: LinkCardContext): string {
  const bare = html.replace(/<title>[^<]*<\/title>\s*/i, '').replace(/<meta\s+name="?description"?[^>]*>\s*/i, '')
  return bare.replace(/<\/head>/i, () => `${tagsOf(card, place)}\n</head>`)
}
