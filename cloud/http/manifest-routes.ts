import { webManifest } from 'domain/look/web-manifest'
import { asProblem } from 'domain/problem'
import { Hono } from 'hono'
import { readerLanguage } from '../pages/reader-language'
import type { PublishedContent } from '../usecases/release/newest-published'
import { onlyRead } from './methods'
import { NO_CACHE, send } from './send'

const MANIFEST = '/app-icon/manifest.webmanifest'

/** What a phone reads when the web app is put on its home screen: the forum's names and icons, in the reader's language. */
export function manifestRoutes(newest: () => Promise<PublishedContent>): Hono {
  const routes = new Hono()
  routes.get(MANIFEST, async ({ req }) => {
    const published = await newest().catch((error) => {
      if (asProblem(error).id === 'unpublished') return undefined
      throw error
    })
    const forum = published?.release.programme.forum
    const language = readerLanguage(undefined, req.header('accept-language'), forum?.languages ?? ['en'])
    const bytes = new TextEncoder().encode(JSON.stringify(webManifest(forum, language)))
    const headers = { Vary: 'Accept-Language' }
    return send(req.raw, { bytes, type: 'application/manifest+json', cacheControl: NO_CACHE, headers })
  })
  return routes.all(MANIFEST, onlyRead)
}
