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
