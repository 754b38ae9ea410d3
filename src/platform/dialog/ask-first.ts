import type { Translate } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'
import { confirm } from './confirm'

type Words = { readonly title: MessageKey; readonly body: MessageKey; readonly yes: MessageKey }

/** Asks whether to go on or to cancel. Returns whether to go on. `values` fill the title's holes. */
export const askFirst = (
  t: Translate,
  { title, body, yes }: Words,
  values?: Parameters<Translate>[1],
): Promise<boolean> => confirm({ title: t(title, values), body: t(body), yes: t(yes), no: t('act.cancel') })
