import type { WeChat } from '../../cloud/ports'

/** A WeChat account without message templates. */
export const noMessages: Pick<WeChat, 'templates' | 'version' | 'send'> = {
  version: 'release',
  templates: {},
  send: async () => ({ outcome: 'bad-data' }),
}
