import type { RoomId } from 'domain/programme/ids'
import { toBeAnnounced } from 'domain/programme/room-name'
import type { Session } from 'domain/programme/session'
import { wordingOf } from 'domain/text/text'
import { type Duration, momentOf } from 'domain/time/time'
import { durationLabel } from '@/i18n/durations'
import { fieldName } from '../components/field-words'
import {
  inSentence,
  joinList,
  kindWords,
  midSentence,
  type NamesContext,
  nameWords,
  titleOf,
} from '../components/item-words'
import type { ItemEffect } from './states'

const roomWords = (room: RoomId | undefined, context: NamesContext): string =>
  room === undefined
    ? inSentence(wordingOf(toBeAnnounced, context.locale.language), context.locale)
    : nameWords('rooms', room, context)

type Slot = Pick<Session, 'start' | 'end' | 'room' | 'status' | 'full'>

/** Both versions of a session that is there before and after. */
type Pair = { readonly before: Slot; readonly after: Slot }

const pairOf = ({ kind, before, after }: ItemEffect): Pair | undefined =>
  kind === 'sessions' && before && after ? { before: before as Slot, after: after as Slot } : undefined

const nameOf = (effect: ItemEffect, { locale }: NamesContext): string =>
  inSentence(titleOf(effect.after ?? effect.before, effect.id, locale), locale)

function itemName(effect: ItemEffect, context: NamesContext): string {
  const { locale } = context
  const kind = kindWords(effect.kind, locale)
  return effect.kind === 'forum' ? kind : locale.t('item.named', { kind, title: nameOf(effect, context) })
}

const isOnly = ({ fields }: ItemEffect, ...names: string[]): boolean =>
  fields.length === names.length && names.every((name) => fields.includes(name))

/** By how much a session is shifted as a whole; 0 where that is not what was done. */
function shiftOf(effect: ItemEffect): Duration {
  const pair = pairOf(effect)
  const isShift = isOnly(effect, 'start', 'end') || isOnly(effect, 'start', 'end', 'beThereBy')
  if (!pair || !isShift) return 0
  const by = (field: 'start' | 'end') => momentOf(pair.after[field]) - momentOf(pair.before[field])
  return by('start') === by('end') ? by('start') : 0
}

/** The same shift of them all: what `delay` does. */
function shiftWords(effects: readonly ItemEffect[], context: NamesContext): string | undefined {
  const [first] = effects
  const shift = first ? shiftOf(first) : 0
  if (!first || shift === 0 || effects.some((effect) => shiftOf(effect) !== shift)) return undefined
  const { t } = context.locale
  const values = { title: nameOf(first, context), duration: durationLabel(Math.abs(shift), t) }
  const n = effects.length - 1
  if (n === 0) return t(shift > 0 ? 'history.act.delayed' : 'history.act.earlier', values)
  return t(shift > 0 ? 'history.act.delayedMany' : 'history.act.earlierMany', { ...values, n })
}

const isSlot = (one: Slot, other: Slot): boolean =>
  one.start === other.start && one.end === other.end && one.room === other.room

function swapWords([first, second, ...more]: readonly ItemEffect[], context: NamesContext): string | undefined {
  const [one, two] = [first && pairOf(first), second && pairOf(second)]
  if (!first || !second || !one || !two || more.length > 0) return undefined
  const isSwap = isSlot(one.before, two.after) && isSlot(two.before, one.after)
  const values = { title: nameOf(first, context), other: nameOf(second, context) }
  return isSwap ? context.locale.t('history.act.swapped', values) : undefined
}

/** A topic that was put to another place: the numbers between its old and its new one change with it. */
function topicMoveWords(effects: readonly ItemEffect[], context: NamesContext): string | undefined {
  const moved = effects.filter(({ isMoved }) => isMoved)
  const isMove = effects.every(
    (effect) =>
      effect.kind === 'topics' && effect.before && effect.after && (effect.isMoved || isOnly(effect, 'number')),
  )
  const [topic] = moved
  if (!topic || moved.length > 1 || !isMove || topic.fields.some((field) => field !== 'number')) return undefined
  const item = midSentence(itemName(topic, context), context.locale)
  return context.locale.t('history.act.reordered', { item })
}

function sessionWords(effect: ItemEffect, context: NamesContext): string | undefined {
  const pair = pairOf(effect)
  const { t } = context.locale
  const title = nameOf(effect, context)
  if (!pair) return undefined
  if (isOnly(effect, 'room')) return t('history.act.moved', { title, room: roomWords(pair.after.room, context) })
  if (isOnly(effect, 'status'))
    return t(pair.after.status === 'cancelled' ? 'history.act.cancelled' : 'history.act.reinstated', { title })
  if (isOnly(effect, 'full')) return t(pair.after.full ? 'history.act.full' : 'history.act.free', { title })
  return undefined
}

function itemWords(effect: ItemEffect, context: NamesContext): string {
  const { t } = context.locale
  const item = midSentence(itemName(effect, context), context.locale)
  if (!effect.before) return t('history.act.added', { item })
  if (!effect.after) return t('history.act.removed', { item })
  if (effect.fields.length === 0) return t('history.act.reordered', { item })
  const fields = effect.fields.map((field) => midSentence(fieldName(field, context.locale), context.locale))
  return t('history.act.edited', { item, fields: joinList(fields, context.locale) })
}

/** What was done to the draft, in a line: `Delayed “Opening ceremony” by 20 min`. */
export function editWords(effects: readonly ItemEffect[], context: NamesContext): string {
  const [first, ...more] = effects
  if (!first) return context.locale.t('history.act.nothing')
  const together = shiftWords(effects, context) ?? swapWords(effects, context) ?? topicMoveWords(effects, context)
  if (together) return together
  if (more.length > 0) return context.locale.t('history.act.many', { n: effects.length })
  return sessionWords(first, context) ?? itemWords(first, context)
}
