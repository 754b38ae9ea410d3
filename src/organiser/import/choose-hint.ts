import type { MessageKey } from '@/i18n/message-key'

/** Where a file may come from: in WeChat from chats alone. */
export const fileChooseHint: MessageKey = 'fileImport.choose.chat'
