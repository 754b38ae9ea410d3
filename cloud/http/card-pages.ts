import { withFirstPaint } from 'domain/look/first-paint'
import { appNameOf } from 'domain/look/web-manifest'
import { asProblem } from 'domain/problem'
import { codeInPath, type Target, targetOf, targetOfPage } from 'domain/share/share'
import { serverWords } from 'domain/text/server-words'
import { withCard } from '../link-preview/card-tags'
import { linkCard } from '../link-preview/link-card'
import { readerLanguage } from '../pages/reader-language'
import type { PublishedContent } from '../usecases/release/newest-published'

/** Which page is asked for, and in which languages. */
type PageRequest = { readonly url: string; readonly asked?: string; readonly accepts?: string }

/** The web client's page with the card of what its address shows, and the forum's name for the first moment. */
export type CardPages = (html: string, asked: PageRequest) => Promise<string>

/** `/s/s-opening` and `/guide/session/index?id=opening` show the same session; any other page shows the forum. */
function targetAt({ pathname, search }: URL): Target {
  const code = codeInPath(pathname)
  return code === undefined ? (targetOfPage(pathname + search) ?? { kind: 'home' }) : targetOf(code).target
}

/** An invitation's address contains its code, so nothing repeats it. */
const isSecret = ({ pathname }: URL, { kind }: Target): boolean =>
  kind === 'invitation' || pathname.startsWith('/organiser/')

/** @param address the public one, where the server was told it; else the one that was asked is it */
export function createCardPages(newest: () => Promise<PublishedContent>, address: string | undefined): CardPages {
  return async (html, { url, asked, accepts }) => {
    const at = new URL(url)
    const published = await newest().catch((error) => {
      if (asProblem(error).id === 'unpublished') return undefined
      throw error
    })
    const forum = published?.release.programme.forum
    const language = readerLanguage(asked, accepts, forum?.languages ?? [])
    const site = forum ? appNameOf(forum, language) : serverWords('page.unnamed', language)
    const page = withFirstPaint(html, site, language)
    if (!published) return page
    const { programme } = published.release
    const about = { programme, gallery: published.gallery, notices: published.noticeboard.notices }
    const target = targetAt(at)
    return withCard(page, linkCard(target, about, language), {
      address: address ?? at.origin,
      path: isSecret(at, target) ? '' : at.pathname + at.search,
      language,
      site,
      accent: programme.forum.look?.accent,
    })
  }
}
