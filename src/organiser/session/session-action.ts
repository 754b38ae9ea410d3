import type { Edit } from 'domain/draft/edit'
import type { Draft } from 'domain/draft/log'
import * as quick from 'domain/draft/quick-edits'
import { isProblem } from 'domain/problem'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { say } from 'domain/text/text'
import type { Locale } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'

/** What somebody on the floor does to a session with a tap or two. `minutes` below 0 are earlier. */
export type SessionAction =
  | { readonly kind: 'delay'; readonly minutes: number; readonly following: boolean }
  | { readonly kind: 'move'; readonly room: string }
  | { readonly kind: 'swap'; readonly other: string }
  | { readonly kind: 'cancel' | 'reinstate' | 'full' | 'places' }

type Base = Pick<Draft, 'programme' | 'revs'>

function made(draft: Base, id: string, act: SessionAction): Edit[] {
  switch (act.kind) {
    case 'delay':
      return quick.delay(draft, id, act.minutes, act.following)
    case 'move':
      return quick.move(draft, id, act.room)
    case 'swap':
      return quick.swap(draft, id, act.other)
    case 'cancel':
      return quick.cancel(draft, id)
    case 'reinstate':
      return quick.reinstate(draft, id)
    default:
      return quick.setFull(draft, id, act.kind === 'full')
  }
}

/** The edits that the act is; none where it has nothing to do any more, as after a colleague did the same. */
export function actionEdits(draft: Base, id: string, act: SessionAction): Edit[] {
  try {
    return made(draft, id, act)
  } catch (error) {
    if (isProblem(error)) return []
    throw error
  }
}

type Context = { readonly programme: Programme; readonly locale: Locale }

const roomName = (id: string, { programme, locale }: Context): string => {
  const room = lookupOf(programme).room(id)
  return room ? say(room.name, locale.language) : id
}

const sessionTitle = (id: string, { programme, locale }: Context): string => {
  const session = lookupOf(programme).session(id)
  return session ? say(session.title, locale.language) : id
}

const bare = {
  cancel: ['floor.cancel', 'floor.done.cancel'],
  reinstate: ['floor.reinstate', 'floor.done.reinstate'],
  full: ['floor.full', 'floor.done.full'],
  places: ['floor.places', 'floor.done.places'],
} as const satisfies Record<string, readonly [MessageKey, MessageKey]>

/** What the act will do: `Delay by 20 minutes`, `Move to Hall A`. */
export function actionTitle(act: SessionAction, context: Context): string {
  const { t } = context.locale
  if (act.kind === 'delay')
    return t(act.minutes > 0 ? 'floor.do.later' : 'floor.do.earlier', { n: Math.abs(act.minutes) })
  if (act.kind === 'move') return t('floor.do.move', { room: roomName(act.room, context) })
  if (act.kind === 'swap') return t('floor.do.swap', { title: sessionTitle(act.other, context) })
  return t(bare[act.kind][0])
}

/** What the act has done: `Delayed by 20 minutes · 4 sessions`. */
export function doneText(act: SessionAction, count: number, context: Context): string {
  const { t } = context.locale
  if (act.kind === 'delay') {
    const words = t(act.minutes > 0 ? 'floor.done.later' : 'floor.done.earlier', { n: Math.abs(act.minutes) })
    return count > 1 ? `${words} · ${t('agenda.sessions', { n: count })}` : words
  }
  if (act.kind === 'move') return t('floor.done.move', { room: roomName(act.room, context) })
  if (act.kind === 'swap') return t('floor.done.swap', { title: sessionTitle(act.other, context) })
  return t(bare[act.kind][1])
}
