import { pagePath, targetOf, unreadablePath } from 'domain/share'

function pageOf(code: string): string {
  const { target, reason } = targetOf(code)
  return reason ? unreadablePath(code) : pagePath(target)
}

// A short link becomes its page's address before the router reads it.
const [, code] = /^\/s\/([^/]*)\/?$/.exec(location.pathname) ?? []
if (code !== undefined) history.replaceState(null, '', pageOf(code))

/** Nothing is left to do on the web. */
export const enter = (): void => undefined

export const enterAgain = (): void => undefined
