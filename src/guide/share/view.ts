import type { Noticeboard } from 'domain/notices/notice'
import type { Gallery } from 'domain/photos/album'
import { captionOf } from 'domain/photos/caption'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { type AddressReach, addressReach } from 'domain/share/address-reach'
import { codeOf, type Target, targetOf } from 'domain/share/share'
import { type LocalizedText, type Worded, wordingOf } from 'domain/text/text'
import type { Locale } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'

/** All that can be shared. Photos and notices come on their own, perhaps later. */
export type Content = {
  readonly programme: Programme
  readonly gallery?: Gallery
  readonly noticeboard?: Noticeboard
}

/** An agenda's code that is longer makes a QR code that poor cameras do not read. */
const DENSE = 1000

/** What a code stands for on this page. An invitation is personal and is not shared from here. */
export function sharedTarget(code: string): Target {
  const { target } = targetOf(code)
  return target.kind === 'invitation' ? { kind: 'home' } : target
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[] | undefined, id: string) =>
  items?.find((item) => item.id === id)

function photoCaption(gallery: Content['gallery'], id: string): LocalizedText | undefined {
  const photo = byId(gallery?.photos, id)
  return gallery && photo && captionOf(gallery, photo)
}

/** What the organisers call it; `undefined` for the app, an agenda, and what is gone. */
function textOf(target: Target, { programme, gallery, noticeboard }: Content): LocalizedText | undefined {
  const lookup = lookupOf(programme)
  switch (target.kind) {
    case 'session':
      return lookup.session(target.id)?.title
    case 'topic':
      return lookup.topic(target.id)?.title
    case 'person':
      return lookup.person(target.id)?.name
    case 'place':
      return lookup.place(target.id)?.name
    case 'photo':
      return photoCaption(gallery, target.id)
    case 'album':
      return byId(gallery?.albums, target.id)?.title
    case 'notice':
      return byId(noticeboard?.notices, target.id)?.text
    default:
      return undefined
  }
}

/** What a shared thing is called; the forum's own name for the app as a whole and for what is gone. */
export function sharedTitle(target: Target, content: Content, { language, screen, t }: Locale): Worded {
  if (target.kind === 'agenda') return { wording: t('share.agenda'), language: screen }
  return wordingOf(textOf(target, content) ?? content.programme.forum.name, language)
}

/** Whether it was there once and is no more. What has not been loaded yet is not gone. */
export function isGone(target: Target, content: Content): boolean {
  if (target.kind === 'home' || target.kind === 'agenda') return false
  const isLoaded = target.kind === 'notice' ? content.noticeboard : content.gallery
  const isOwnFile = target.kind === 'notice' || target.kind === 'photo' || target.kind === 'album'
  return textOf(target, content) === undefined && (!isOwnFile || isLoaded !== undefined)
}

const reaches = {
  here: 'share.reach.here',
  network: 'share.reach.network',
  plain: 'share.reach.plain',
  everywhere: undefined,
} as const satisfies Record<AddressReach, MessageKey | undefined>

/** Who cannot open the link; nothing where everybody can. */
export const reachNote = (link: string): MessageKey | undefined => reaches[addressReach(link)]

/** Whether the code is too dense for every camera, so that the link is the better way. */
export const isDense = (target: Target): boolean => codeOf(target).length > DENSE

/** The file that a poster is kept in. */
export const posterName = (target: Target): string =>
  target.kind === 'home' ? 'forum.png' : `forum-${target.kind === 'agenda' ? 'my-agenda' : target.id}.png`
