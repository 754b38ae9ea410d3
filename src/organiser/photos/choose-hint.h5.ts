import type { MessageKey } from '@/i18n/message-key'

export const chooseHint: MessageKey = 'photoDesk.choose.drop'
