import { lookupOf } from 'domain/programme/lookup'
import type { Target } from 'domain/share/share'
import { say } from 'domain/text/text'
import { dayLabel, isolated, spanLabel } from 'domain/time/dates'
import { momentOf, wallTime } from 'domain/time/time'
import { factsOf, type PosterContext, type PosterPart, sampleMark } from './poster-part'

export function personPart(id: string, { content, locale }: PosterContext): PosterPart {
  const lookup = lookupOf(content.programme)
  const person = lookup.person(id)
  return {
    sample: sampleMark(person, locale),
    facts: factsOf('plain', locale.language, person?.office, lookup.delegation(person?.delegation)?.name),
  }
}

export function placePart(id: string, { content, locale }: PosterContext): PosterPart {
  const lookup = lookupOf(content.programme)
  const place = lookup.place(id)
  return {
    label: locale.t('tab.venue'),
    sample: sampleMark(place, locale),
    facts: factsOf(
      'plain',
      locale.language,
      place && lookup.floor(place.floor)?.name,
      content.programme.forum.site.name,
    ),
  }
}

export function homePart({ content, locale }: PosterContext): PosterPart {
  const { forum } = content.programme
  const { days, offsets } = forum
  const [first, last] = [days[0], days[days.length - 1]].map((day) => day && wallTime(momentOf(day.opens), offsets))
  const span = first && last ? [{ words: spanLabel(first, last, locale.language), look: 'strong' as const }] : []
  return {
    forum: say(forum.partOf ?? forum.shortName, locale.language),
    sample: sampleMark(forum, locale),
    facts: [...span, ...factsOf('plain', locale.language, forum.place, forum.theme)],
  }
}

export function galleryPart(target: Target, { content, locale }: PosterContext): PosterPart {
  const { gallery } = content
  const items = target.kind === 'album' ? gallery?.albums : gallery?.photos
  const item = target.kind === 'home' ? undefined : items?.find(({ id }) => id === target.id)
  return { label: locale.t('photos.title'), sample: sampleMark(item, locale) }
}

export function noticePart(id: string, { content, locale }: PosterContext): PosterPart {
  const notice = content.noticeboard?.notices.find((each) => each.id === id)
  const at = notice && wallTime(momentOf(notice.at), content.programme.forum.offsets)
  const words = at && `${dayLabel(at, locale.language)} ${isolated(at.time)}`
  return { label: locale.t('share.notice'), facts: words ? [{ words, look: 'plain' }] : [] }
}
