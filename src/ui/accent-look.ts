import { accentProperties } from 'domain/look/accent-styles'
import type { ViewerSettings } from '@/i18n/viewer-settings'

type Look = { readonly className: string; readonly style?: Record<string, string> }

const PLAIN: Look = { className: '' }
/** Finding the readable shades takes up to two hundred tries: once for a colour, not with every drawing of a page. */
let made: { readonly accent: string; readonly look: Look } | undefined

/** What the outermost element of a page or a sheet in WeChat has, so that all in it is in the forum's colour. */
export function accentLook({ accent }: Pick<ViewerSettings, 'accent'>): Look {
  if (!accent) return PLAIN
  if (made?.accent !== accent) made = { accent, look: { className: 'accented', style: accentProperties(accent) } }
  return made.look
}
