import { pagePath, targetOf } from 'domain/share'

// A short link becomes its page's address before the router reads it.
const [, code] = /^\/s\/([^/]*)\/?$/.exec(location.pathname) ?? []
if (code !== undefined) history.replaceState(null, '', pagePath(targetOf(code).target))

/** Nothing is left to do on the web. */
export const enter = (): void => undefined
