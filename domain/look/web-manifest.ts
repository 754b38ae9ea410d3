import type { Forum } from '../programme/forum'
import type { ImageFile } from '../programme/parts'
import { type Language, say } from '../text/text'

type Icon = { readonly src: string; readonly sizes: string; readonly type: string; readonly purpose: string }

/** The parts of a web app manifest that are used (W3C, "Web Application Manifest"). */
export type WebManifest = {
  readonly name: string
  readonly short_name: string
  readonly start_url: string
  readonly display: string
  readonly background_color: string
  readonly theme_color: string
  readonly icons: readonly Icon[]
}

/** The app's own icon, which the build draws. */
const ownIcons: readonly Icon[] = [192, 512].map((size) => ({
  src: `/app-icon/icon-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose: 'any maskable',
}))

/** A picture that is much wider than high is a banner and no icon. */
const MOST_RATIO = 1.25

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
}

/** The forum's logo as an icon, where it has the form of one. */
function logoIcons({ path, width, height }: ImageFile): Icon[] {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  const type = types[ending]
  const ratio = Math.max(width, height) / Math.max(1, Math.min(width, height))
  if (!type || ratio > MOST_RATIO) return []
  return [{ src: `/${path}`, sizes: ending === 'svg' ? 'any' : `${width}x${height}`, type, purpose: 'any' }]
}

/** What a forum's app is called: its own name for it, else the forum's short name. */
export const appNameOf = ({ look, shortName }: Forum, language: Language): string =>
  say(look?.appName ?? shortName, language)

/** The manifest of a forum, in a language; before anything is published, the app's own. */
export function webManifest(forum: Forum | undefined, language: Language): WebManifest {
  const name = forum ? appNameOf(forum, language) : 'Forum'
  const logo = forum?.look?.logo
  return {
    name: forum ? say(forum.name, language) : name,
    short_name: name,
    start_url: '/',
    display: 'standalone',
    background_color: '#f7f5f0',
    theme_color: '#f7f5f0',
    icons: [...(logo ? logoIcons(logo) : []), ...ownIcons],
  }
}
