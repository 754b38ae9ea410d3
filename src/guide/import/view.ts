import type { SessionId } from 'domain/programme/ids'
import { readAgendaCode } from 'domain/share/agenda-code'
import type { CardContext, Mark } from '@/components/session/session-card-view'
import { type SessionDayView, sessionDays } from '@/components/session/session-days-view'

/** What an agenda that came by a code would bring. */
export type ImportView = {
  readonly days: readonly SessionDayView[]
  readonly count: number
  /** Those that are not starred here yet. */
  readonly fresh: readonly SessionId[]
  readonly found: string
  readonly news: string
  /** How many sessions the programme no longer has, in words. */
  readonly missing?: string
}

/** `undefined` for a code that cannot be read. */
export function importView(code: string, context: CardContext): ImportView | undefined {
  const { programme, locale, starred } = context
  const { t } = locale
  const read = readAgendaCode(code, programme)
  if ('reason' in read) return undefined
  const ids = new Set(read.sessions)
  const sessions = programme.sessions.filter(({ id }) => ids.has(id))
  const fresh = read.sessions.filter((id) => !starred.has(id))
  const already: readonly Mark[] = [{ words: t('import.already'), tone: 'quiet' }]
  return {
    days: sessionDays(sessions, context, ({ id }) => (starred.has(id) ? already : [])),
    count: ids.size,
    fresh,
    found: t('import.found', { n: ids.size }),
    news: t('import.new', { n: fresh.length }),
    missing: read.missing > 0 ? t('import.missing', { n: read.missing }) : undefined,
  }
}
