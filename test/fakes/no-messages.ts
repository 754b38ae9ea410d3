import type { WeChat } from '../../cloud/ports'

/** A WeChat account without message templates. */
export const noMessages: Pick<WeChat, 'templates' | 'send'> = {
  templates: {},
  send: async () => ({ outcome: 'bad-data' }),
}
