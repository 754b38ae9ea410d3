import type { Gallery } from 'domain/photos/album'
import { type ItemKind, itemKinds } from 'domain/programme/kinds'
import type { Programme } from 'domain/programme/programme'
import type { Release } from 'domain/release/release'
import { dayLabel, isolated } from 'domain/time/dates'
import { momentOf, wallTime } from 'domain/time/time'
import type { Locale } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'
import type { DeskPreview } from '@/stores/organiser/desk'
import type { IconName } from '@/ui/icon-names'

export type KindView = {
  readonly kind: ItemKind | 'photos'
  readonly label: MessageKey
  readonly icon: IconName
  readonly to: string
  /** How many there are; nothing for the forum. */
  readonly count?: string
  /** How many of them differ from what is published. */
  readonly changed?: string
}

export type HomeView = {
  readonly release: string
  /** Nothing where this device does not know the newest release yet. */
  readonly published?: string
  readonly changes: string
  readonly hasChanges: boolean
  readonly warnings: string
  readonly hasWarnings: boolean
  readonly kinds: readonly KindView[]
}

const icons: Readonly<Record<Exclude<ItemKind, 'sessions'>, IconName>> = {
  forum: 'info',
  topics: 'bookmark',
  sessionKinds: 'presentation',
  speakerRoles: 'id-card',
  people: 'users',
  delegations: 'landmark',
  rooms: 'door-open',
  floors: 'map',
  places: 'map-pin',
  shuttles: 'bus',
  documents: 'file-text',
  help: 'circle-help',
}

/** Sessions have the programme to themselves. */
const kindsShown = itemKinds.filter((kind): kind is keyof typeof icons => kind !== 'sessions')

function kindView(
  kind: keyof typeof icons,
  programme: Programme,
  { differences }: DeskPreview,
  { t }: Locale,
): KindView {
  const changed = differences.filter((difference) => difference.kind === kind).length
  return {
    kind,
    label: `kinds.${kind}`,
    icon: icons[kind],
    to: kind === 'forum' ? '/organiser/edit/index?kind=forum&id=forum' : `/organiser/items/index?kind=${kind}`,
    count: kind === 'forum' ? undefined : String(programme[kind].length),
    changed: changed > 0 ? t('items.changed', { n: changed }) : undefined,
  }
}

/** Photos are in no release, so none of them can differ from what is published. */
const photosView = (gallery: Gallery | undefined): KindView => ({
  kind: 'photos',
  label: 'photos.title',
  icon: 'image',
  to: '/organiser/photos/index',
  count: gallery && String(gallery.photos.length),
})

function publishedWords({ publishedAt, programme }: Release, { t, language }: Locale): string {
  const wall = wallTime(momentOf(publishedAt), programme.forum.offsets)
  return t('home.published', { time: `${dayLabel(wall, language)} ${isolated(wall.time)}` })
}

/** `release` and `gallery` are the newest that this device has. */
export function homeView(
  programme: Programme,
  preview: DeskPreview,
  release: Release | undefined,
  gallery: Gallery | undefined,
  locale: Locale,
): HomeView {
  const { t } = locale
  const { differences, warnings } = preview
  return {
    release: preview.release > 0 ? t('home.out', { release: preview.release }) : t('home.unpublished'),
    published: release?.release === preview.release ? publishedWords(release, locale) : undefined,
    changes: t('home.changes', { n: differences.length }),
    hasChanges: differences.length > 0,
    warnings: t('home.warnings', { n: warnings.length }),
    hasWarnings: warnings.length > 0,
    kinds: [...kindsShown.map((kind) => kindView(kind, programme, preview, locale)), photosView(gallery)],
  }
}
