import type { MessageKey } from '@/i18n/message-key'
import type { IconName } from '@/ui/icon-names'

type PrivacyPart = { readonly icon: IconName; readonly title: MessageKey; readonly body: MessageKey }

/** What the app says about privacy, part by part. */
export const privacyParts: readonly PrivacyPart[] = [
  { icon: 'shield-check', title: 'privacy.none.title', body: 'privacy.none.body' },
  { icon: 'bookmark', title: 'privacy.device.title', body: 'privacy.device.body' },
  { icon: 'globe', title: 'privacy.server.title', body: 'privacy.server.body' },
  { icon: 'circle-help', title: 'privacy.asked.title', body: 'privacy.asked.body' },
]
