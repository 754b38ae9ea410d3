import { lookupOf } from 'domain/lookup'
import type { Programme } from 'domain/programme'
import { type Target, targetOf } from 'domain/share'
import { type Text, type Worded, wordingOf } from 'domain/text'

/** What a code stands for on this page. An invitation is for one person: nobody passes it on from here. */
export function sharedTarget(code: string): Target {
  const { target } = targetOf(code)
  return target.kind === 'invitation' ? { kind: 'home' } : target
}

function textOf(target: Target, programme: Programme): Text | undefined {
  const lookup = lookupOf(programme)
  if (target.kind === 'session') return lookup.session(target.id)?.title
  if (target.kind === 'topic') return lookup.topic(target.id)?.title
  if (target.kind === 'person') return lookup.person(target.id)?.name
  if (target.kind === 'place') return lookup.place(target.id)?.name
  return undefined
}

/** What a shared thing is called; the forum's own name for the app as a whole and for what is gone. */
export const sharedTitle = (target: Target, programme: Programme, language: string): Worded =>
  wordingOf(textOf(target, programme) ?? programme.forum.name, language)
