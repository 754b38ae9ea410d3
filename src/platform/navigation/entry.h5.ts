import { codeInPath, pagePath, targetOf, unreadablePath } from 'domain/share/share'

function pageOf(code: string): string {
  const { target, reason } = targetOf(code)
  return reason ? unreadablePath(code) : pagePath(target)
}

// A short link becomes its page's address before the router reads it.
const code = codeInPath(location.pathname)
if (code !== undefined) history.replaceState(null, '', pageOf(code))

/** Nothing is left to read on the web: the address is the page's own by now. */
export const readLaunch = (): undefined => undefined

export const readShown = (): undefined => undefined
