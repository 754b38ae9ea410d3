import type { Scanned } from 'domain/share/scan'
import { pagePath, type Target, unreadablePath } from 'domain/share/share'
import { go } from '@/platform/navigation/navigate'
import { focusPhotos } from './photos-focus'
import { focusPlace } from './venue-focus'

/** Opens what a code, a link or a card leads to. A tab takes no query in WeChat, so what it is to show goes by a store. */
export function openTarget(target: Target): void {
  if (target.kind === 'place') focusPlace(target.id)
  if (target.kind === 'photo') focusPhotos({ photo: target.id })
  if (target.kind === 'album') focusPhotos({ album: target.id })
  go(pagePath(target))
}

/** Opens what the app was entered with, or the page that says that it could not be read. The forum itself is what WeChat has opened. */
export function openScanned(scanned: Scanned | undefined): void {
  if (!scanned) return
  if ('refused' in scanned) go(unreadablePath(scanned.text))
  else if (scanned.target.kind !== 'home') openTarget(scanned.target)
}
