import type { MessageKey } from '@/i18n/message-key'

export const chooseHint: MessageKey = 'fileImport.choose.drop'
