import type { MessageKey } from '@/i18n/message-key'

/** Where photos may come from besides the album: in WeChat from chats alone. */
export const photoChooseHint: MessageKey = 'fileImport.choose.chat'
