import { accentProperties } from 'domain/look/accent-styles'
import type { ViewerSettings } from '@/i18n/viewer-settings'

/** What the outermost element of a page or a sheet in WeChat has, so that all in it is in the forum's colour. */
export const accentLook = ({ accent }: Pick<ViewerSettings, 'accent'>) =>
  accent ? { className: 'accented', style: accentProperties(accent) } : { className: '', style: undefined }
