import type { MessageKey } from '@/i18n/message-key'

export const fileChooseHint: MessageKey = 'fileImport.choose.drop'
