import { isProblem, Problem } from 'domain/problem'
import type { Programme } from 'domain/programme/programme'
import { hasSampleMark } from 'domain/programme/sample-forum'
import { type Release, ReleaseSchema } from 'domain/release/release'
import * as v from 'valibot'
import type { Reply } from '../smoke/http'
import { releaseAt } from '../smoke/published'

export type FetchReply = (address: string) => Promise<Reply>

const TRIAL = 'For a trial that is not handed in: npm run upload -- --sample'
const NAMED = 3

/**
 * Throws `bad-input` where a reviewer would see no forum, or sample content: WeChat refuses a version whose content is
 * missing or there for a test (WeChat Open Community, "小程序审核常见驳回类型-可用性和完整性问题", 1 and 6).
 * @param files where published files are
 */
export async function requireOwnContent(files: string, ask: FetchReply): Promise<void> {
  const { programme } = await readRelease(files, ask)
  const marked = markedIn(programme)
  const named = `${marked.slice(0, NAMED).join(', ')}${marked.length > NAMED ? ', …' : ''}`
  if (marked.length > 0)
    throw refused(
      `The forum at ${files} still has ${marked.length} entries marked as sample: ${named}. Publish your own.`,
    )
  if (programme.sessions.length === 0) throw refused(`The forum at ${files} has no sessions yet. Publish some.`)
}

const refused = (words: string): Problem => new Problem('bad-input', `${words} ${TRIAL}`)

async function readRelease(files: string, ask: FetchReply): Promise<Release> {
  try {
    return v.parse(ReleaseSchema, await releaseAt(files, ask))
  } catch (error) {
    if (isProblem(error)) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw refused(`The forum at ${files} cannot be read, and a reviewer would see none: ${reason}`)
  }
}

/** What is marked as made up, as the command line names it: `forum`, `sessions/opening`. */
const markedIn = (programme: Programme): readonly string[] =>
  Object.entries(programme).flatMap(([kind, part]: [string, unknown]) => {
    if (!Array.isArray(part)) return hasSampleMark(part) ? [kind] : []
    return part.filter(hasSampleMark).map(({ id }) => `${kind}/${id}`)
  })
