import { accentTokens } from 'domain/look/accent'
import type { Target } from 'domain/share/share'
import { say } from 'domain/text/text'
import { qrModules } from '@/platform/share/qr-code'
import { accent } from './poster/palette'
import type { Poster } from './poster/poster'
import { galleryPart, homePart, noticePart, personPart, placePart } from './poster-others'
import type { PosterContext, PosterPart } from './poster-part'
import { agendaPart, ownTopicPart, sessionPart } from './poster-sessions'
import { sharedTitle } from './view'

function partOf(target: Target, context: PosterContext): PosterPart {
  switch (target.kind) {
    case 'session':
      return sessionPart(target.id, context)
    case 'topic':
      return ownTopicPart(target.id, context)
    case 'person':
      return personPart(target.id, context)
    case 'place':
      return placePart(target.id, context)
    case 'notice':
      return noticePart(target.id, context)
    case 'agenda':
      return agendaPart(target.id, context)
    case 'photo':
    case 'album':
      return galleryPart(target, context)
    default:
      return homePart(context)
  }
}

/** What the poster of a target says, in the reader's language, and the code that leads to `link`. */
export function posterView(target: Target, link: string, context: PosterContext): Poster {
  const { content, locale } = context
  const { look } = content.programme.forum
  return {
    isRightToLeft: locale.isRightToLeft,
    colour: look?.accent ? accentTokens(look.accent).light.accent : accent,
    forum: say(content.programme.forum.name, locale.language),
    title: sharedTitle(target, content, locale).wording,
    facts: [],
    rows: [],
    more: (n) => locale.t('share.more', { n }),
    scan: locale.t('share.scan'),
    address: target.kind === 'agenda' ? '' : link.replace(/^https?:\/\//, ''),
    code: qrModules(link),
    ...partOf(target, context),
  }
}
