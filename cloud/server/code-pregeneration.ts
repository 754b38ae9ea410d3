import { isProblem } from 'domain/problem'
import type { Platform } from '../ports'
import { createSessionCodes } from '../usecases/mini-program-codes'
import type { PublishedContent } from '../usecases/release/newest-published'

/** Makes the codes of a release's sessions ahead, at the start and whenever something is published. Returns a stop function. */
export function startCodePregeneration(
  platform: Platform,
  newest: () => Promise<PublishedContent>,
  report: (error: unknown) => void,
): () => void {
  if (!platform.wechat) return () => undefined
  let making = Promise.resolve()
  let made = 0
  const make = async (): Promise<void> => {
    try {
      const { release, programme } = (await newest()).release
      // Notices and drafts are announced too.
      if (release === made) return
      await createSessionCodes(platform, programme)
      made = release
    } catch (error) {
      // No release yet, or WeChat asks for a rest: the next publish or the first reader tries again.
      if (!isProblem(error) || error.id === 'broken') report(error)
    }
  }
  const next = (): void => {
    making = making.then(make)
  }
  next()
  return platform.changes.listen(next)
}
