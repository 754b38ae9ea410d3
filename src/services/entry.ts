import { pagePath, targetOf } from 'domain/share'
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

/** Opens what a scanned code stands for. A code that says nothing leaves the reader on the first page. */
export function enter(opened: Opened | undefined): void {
  const code = codeIn(opened ?? {})
  const target = code ? targetOf(code).target : undefined
  if (target && target.kind !== 'home') go(pagePath(target))
}
