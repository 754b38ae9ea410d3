import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { say } from 'domain/text/text'
import { isolated } from 'domain/time/dates'
import type { Locale } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'
import type { Act } from './act'

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
export function actTitle(act: Act, context: Context): string {
  const { t } = context.locale
  if (act.kind === 'delay')
    return t(act.minutes > 0 ? 'floor.do.later' : 'floor.do.earlier', { n: Math.abs(act.minutes) })
  if (act.kind === 'move') return t('floor.do.move', { room: roomName(act.room, context) })
  if (act.kind === 'swap') return t('floor.do.swap', { title: sessionTitle(act.other, context) })
  return t(bare[act.kind][0])
}

/** What the act has done: `Delayed by 20 minutes · 4 sessions`. */
export function doneWords(act: Act, count: number, context: Context): string {
  const { t } = context.locale
  if (act.kind === 'delay') {
    const words = t(act.minutes > 0 ? 'floor.done.later' : 'floor.done.earlier', { n: Math.abs(act.minutes) })
    return count > 1 ? `${words} · ${t('agenda.sessions', { n: count })}` : words
  }
  if (act.kind === 'move') return t('floor.done.move', { room: roomName(act.room, context) })
  if (act.kind === 'swap') return t('floor.done.swap', { title: sessionTitle(act.other, context) })
  return t(bare[act.kind][1])
}

/** `+20`, `−10`, whichever way the text around it runs. */
export const signed = (minutes: number): string => isolated(`${minutes > 0 ? '+' : '−'}${Math.abs(minutes)}`)
