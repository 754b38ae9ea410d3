import { createHash } from 'node:crypto'
import { writeFeed } from 'domain/agenda/feed'
import { Problem } from 'domain/problem'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { readAgendaCode } from 'domain/share/agenda-code'
import { shortPath } from 'domain/share/share'
import { type Language, type LocalizedText, say } from 'domain/text/text'
import { Hono } from 'hono'
import { LRUCache } from 'lru-cache'
import { readerLanguage } from '../pages/reader-language'
import { languagesAsked } from '../pages/wordings'
import type { PublishedContent } from '../usecases/release/newest-published'
import { createEncodedCache } from './encoding'
import { onlyRead } from './methods'
import { NO_CACHE, send } from './send'

type Sources = {
  readonly newest: () => Promise<PublishedContent>
  /** The public one, where the server was told it; else the one that was asked is it. */
  readonly address: string | undefined
}

type Wanted = { readonly sessions: readonly Session[]; readonly name?: LocalizedText }

/** Bytes of feeds kept in memory: each room's and topic's of a large congress. */
const LIMIT = 8 * 1024 * 1024

/** What a feed's address asks for. Throws `gone` for what the programme has not, `bad-input` for an agenda that is none. */
function wantedIn(programme: Programme, { room, topic, agenda }: Record<string, string>): Wanted {
  const { sessions } = programme
  if (agenda) {
    const read = readAgendaCode(agenda.replace(/^g-/i, ''), programme)
    if ('reason' in read) throw new Problem('bad-input', 'The address of this agenda is damaged; copy it again.')
    const ids = new Set<string>(read.sessions)
    return { sessions: sessions.filter(({ id }) => ids.has(id)) }
  }
  const lookup = lookupOf(programme)
  const named = room ? lookup.room(room)?.name : topic ? lookup.topic(topic)?.title : undefined
  if ((room || topic) && !named) throw new Problem('gone', `There is no ${room ? 'room' : 'topic'} "${room || topic}".`)
  const chosen = sessions.filter((session) => (!room || session.room === room) && (!topic || session.topic === topic))
  return { sessions: chosen, ...(named && { name: named }) }
}

/** `/calendar.ics`, to subscribe to: all sessions, those of a room, of a topic, or of somebody's agenda. */
export function calendarRoutes({ newest, address }: Sources): Hono {
  const routes = new Hono()
  const cache = createEncodedCache(LIMIT / 4)
  const feeds = new LRUCache<string, Uint8Array>({
    maxSize: LIMIT,
    sizeCalculation: ({ length }) => Math.max(1, length),
  })
  const drawn = (key: string, draw: () => Uint8Array): Uint8Array => {
    const bytes = feeds.get(key) ?? draw()
    feeds.set(key, bytes)
    return bytes
  }
  routes.get('/calendar.ics', async ({ req }) => {
    const { head, release } = await newest()
    const { programme } = release
    const { room = '', topic = '', agenda = '', lang } = req.query()
    const language: Language = readerLanguage(
      languagesAsked(lang)?.[0],
      req.header('accept-language'),
      programme.forum.languages,
    )
    const origin = address ?? new URL(req.url).origin
    const key = createHash('sha256')
      .update(JSON.stringify([head.release, head.sha, room, topic, agenda, language, origin]))
      .digest('hex')
    const bytes = drawn(key, () => {
      const { sessions, name } = wantedIn(programme, { room, topic, agenda })
      const addressOf = ({ id }: Session): string => origin + shortPath({ kind: 'session', id })
      const parts: Buffer[] = []
      const options = { language, addressOf, ...(name && { name: say(name, language) }) }
      // Bytes at once: text waiting in the server's small heap would be copied by each collection of garbage.
      writeFeed(release, sessions, options, (part) => parts.push(Buffer.from(part)))
      return Buffer.concat(parts)
    })
    const headers = { Vary: 'Accept-Language', 'Content-Disposition': 'inline; filename="calendar.ics"' }
    const type = 'text/calendar; charset=utf-8'
    return send(req.raw, { bytes, type, cacheControl: NO_CACHE, key, headers }, cache)
  })
  routes.all('/calendar.ics', onlyRead)
  return routes
}
