import type { MessageKey } from '@/i18n/message-key'

export const photoChooseHint: MessageKey = 'photoDesk.choose.drop'
