import type { Contact } from 'domain/programme/address'
import type { HelpCard } from 'domain/programme/guide'
import type { Programme } from 'domain/programme/programme'
import { type Worded, wordingOf } from 'domain/text/text'
import type { Locale } from '@/i18n/locale'
import type { IconName } from '@/ui/icon-names'
import { type ShuttleView, shuttleView } from './shuttle-view'

const icons: Record<HelpCard['kind'], IconName> = {
  wifi: 'wifi',
  meals: 'utensils',
  dress: 'shirt',
  emergency: 'siren',
  liaison: 'users',
  interpretation: 'headphones',
  transport: 'bus',
  access: 'accessibility',
}

const contactIcons: Record<Contact['kind'], IconName> = {
  phone: 'phone',
  email: 'link',
  web: 'globe',
  wechat: 'qr-code',
  other: 'info',
}

export type HelpAction = { readonly kind: 'copy' | 'dial'; readonly label: Worded; readonly value: string }

export type HelpView = {
  readonly id: string
  readonly icon: IconName
  readonly title: Worded
  readonly body: Worded
  readonly actions: readonly HelpAction[]
  readonly isSample: boolean
  /** The text alone is made up; the rest of the card is fact. */
  readonly isBodySample: boolean
}

export type ContactView = {
  readonly kind: Contact['kind']
  readonly icon: IconName
  readonly label: Worded
  readonly value: string
}

export type PracticalView = {
  readonly contacts: readonly ContactView[]
  readonly help: readonly HelpView[]
  readonly shuttles: readonly ShuttleView[]
  readonly isAllSample: boolean
}

function helpView({ id, kind, title, body, actions, sample }: HelpCard, language: string, isMarked: boolean): HelpView {
  return {
    id,
    icon: icons[kind],
    title: wordingOf(title, language),
    body: wordingOf(body, language),
    actions: actions.map(({ kind, label, value }) => ({ kind, label: wordingOf(label, language), value })),
    isSample: isMarked && sample === true,
    isBodySample: isMarked && sample !== true && Boolean(sample?.includes('body')),
  }
}

/** Help cards, shuttle lines and contacts. Where all of it is sample one line says so and no item does. */
export function practicalView({ forum, help, shuttles }: Programme, locale: Locale): PracticalView {
  const items = [...help, ...shuttles]
  const isAllSample = items.length > 0 && items.every(({ sample }) => sample === true)
  return {
    contacts: (forum.contacts ?? []).map(({ kind, label, value }) => ({
      kind,
      icon: contactIcons[kind],
      label: wordingOf(label, locale.language),
      value,
    })),
    help: help.map((card) => helpView(card, locale.language, !isAllSample)),
    shuttles: shuttles.map((shuttle) => shuttleView(shuttle, forum.offsets, locale, !isAllSample)),
    isAllSample,
  }
}
