import { readCode, readOwnLink, type Scanned } from 'domain/share/scan'
import { percentDecoded } from 'domain/text/percent-decoded'

/** What WeChat says of how the app was opened: `q` is a scanned ordinary link, `scene` what a mini program code carries; both percent-encoded. */
type Opened = { readonly q?: string; readonly scene?: string }

/** What the app was launched with; `undefined` where that was no code: then WeChat opens the page by itself. */
export function readLaunch({ q, scene }: Opened = {}): Scanned | undefined {
  if (scene) return readCode(percentDecoded(scene))
  return q ? readOwnLink(percentDecoded(q)) : undefined
}

/** How WeChat says that a code was scanned, pressed or found in the album: ordinary ones, then mini program codes (WeChat, scene values). */
const SCANNED: readonly unknown[] = [1011, 1012, 1013, 1047, 1048, 1049]

let isLaunched = false

/** What the app came to the front with: perhaps a code was scanned while it was in the background. */
export function readShown(
  shown: { readonly query?: Opened; readonly scene?: unknown } | undefined,
): Scanned | undefined {
  // The first time it is the launch, which has been read.
  const isScanned = isLaunched && SCANNED.includes(shown?.scene)
  isLaunched = true
  return isScanned ? readLaunch(shown?.query) : undefined
}
