import { pagePath, targetOf, unreadablePath } from 'domain/share'
import { go } from './navigate'

/** What WeChat says of how the app was opened: `q` is a scanned ordinary link, `scene` what a mini program code carries; both percent-encoded. */
type Opened = { readonly q?: string; readonly scene?: string }

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function codeIn({ q, scene }: Opened): string | undefined {
  if (scene) return decoded(scene)
  return q && /\/s\/([^/?#]*)/.exec(decoded(q))?.[1]
}

/** Opens what a scanned code stands for. One that cannot be read opens the page that says so. */
export function enter(opened: Opened | undefined): void {
  const code = codeIn(opened ?? {})
  if (!code) return
  const { target, reason } = targetOf(code)
  if (reason) go(unreadablePath(code))
  else if (target.kind !== 'home') go(pagePath(target))
}

/** How WeChat says that a code was scanned, pressed or found in the album: ordinary ones, then mini program codes (WeChat, scene values). */
const SCANNED: readonly unknown[] = [1011, 1012, 1013, 1047, 1048, 1049]

let isLaunched = false

/** The app comes to the front: perhaps because a code was scanned while it was in the background. */
export function enterAgain(shown: { readonly query?: Opened; readonly scene?: unknown } | undefined): void {
  // The first time it is the launch, which has been entered.
  if (isLaunched && SCANNED.includes(shown?.scene)) enter(shown?.query)
  isLaunched = true
}
