/** Where the backend of a build is. No address ends with a slash. */
export type BackendUrls = {
  /** Where actions are called: an address, or `cloudbase:` and the name of an environment. Empty on the web. */
  readonly calls: string
  /** What the names of files are put after: `head.json`, releases, photos. Empty on the web. */
  readonly files: string
  /** What shared links, codes and pictures of codes begin with. Empty on the web. */
  readonly links: string
  /** What links began with before, so that old prints go on to be scanned. */
  readonly old: readonly string[]
}

/**
 * Reads `forum-home;calls=…;files=…;links=…;old=…;`: one literal in the bundle, so that a build can be given another home
 * (`scripts/home.ts`). Throws where it is no such text.
 */
export function parseBackendUrls(text: string): BackendUrls {
  const [name, calls = '', files = '', links = '', old = '', end] = text.split(/;[a-z]+=|;$/)
  if (name !== 'forum-home' || end !== '') throw new Error('The build has no home.')
  return { calls, files, links, old: old.split(',').filter(Boolean) }
}
