import type { Programme } from 'domain/programme/programme'
import { type Worded, wordingOf } from 'domain/text/text'
import type { Translate } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'
import type { PersonalData } from '@/stores/personal-data'
import type { IconName } from '@/ui/icon-names'

type PrivacyPart = { readonly icon: IconName; readonly title: MessageKey; readonly body: MessageKey }

/** What the app says about privacy, part by part. */
export const privacyParts: readonly PrivacyPart[] = [
  { icon: 'shield-check', title: 'privacy.none.title', body: 'privacy.none.body' },
  { icon: 'bookmark', title: 'privacy.device.title', body: 'privacy.device.body' },
  { icon: 'globe', title: 'privacy.server.title', body: 'privacy.server.body' },
  { icon: 'users', title: 'privacy.organisers.title', body: 'privacy.organisers.body' },
  { icon: 'info', title: 'privacy.controller.title', body: 'privacy.controller.body' },
  { icon: 'circle-help', title: 'privacy.asked.title', body: 'privacy.asked.body' },
]

/** The help card with the data controller's contact; `undefined` before the programme is loaded, or without one. */
export function controllerContact(programme: Programme | undefined, language: string): Worded | undefined {
  const card = programme?.help.find(({ kind }) => kind === 'liaison')
  return card && wordingOf(card.title, language)
}

/** Whether the service keeps nothing of the reader. */
export const isNothing = ({ reminders, waiting, ended, organiser, requests }: PersonalData): boolean =>
  reminders.length + waiting + ended + organiser.length + requests === 0

/** What the service keeps of the reader, a sentence a kind. */
export function personalDataLines(data: PersonalData, t: Translate): readonly string[] {
  if (isNothing(data)) return [t('privacy.mine.nothing')]
  const { reminders, waiting, ended, requests, organiser } = data
  return [
    t('privacy.mine.id'),
    ...(reminders.length + waiting > 0 ? [t('privacy.mine.reminders', { n: reminders.length + waiting })] : []),
    ...(ended > 0 ? [t('privacy.mine.ended', { n: ended })] : []),
    ...(requests > 0 ? [t('privacy.mine.requests', { n: requests })] : []),
    ...(organiser.length > 0 ? [t('privacy.mine.organiser', { names: organiser.join(', ') })] : []),
  ]
}
