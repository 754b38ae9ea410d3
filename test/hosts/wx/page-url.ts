/** A page's address taken apart; values stay as written, the phone decodes none. */
export interface PageUrl {
  path: string
  query: Record<string, string>
}

/** `/pages/a/index?x=1` -> `{ path: 'pages/a/index', query: { x: '1' } }`; relative parts are resolved against `from`. */
export const parsePageUrl = (url: string, from = ''): PageUrl => {
  const [path = '', query = ''] = url.split('?')
  const pairs = query.split('&').filter((pair) => pair !== '')
  return { path: resolve(path, from), query: Object.fromEntries(pairs.map(splitPair)) }
}

const splitPair = (pair: string): [string, string] => {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}

const resolve = (path: string, from: string): string => {
  const start = path.startsWith('.') ? from.split('/').slice(0, -1) : []
  const parts: string[] = []
  for (const part of [...start, ...path.split('/')]) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
