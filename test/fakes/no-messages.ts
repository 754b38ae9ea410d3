import type { WeChat } from '../../cloud/ports'

/** A WeChat account without message templates, which no text is checked with. */
export const noMessages: Pick<WeChat, 'templates' | 'version' | 'send' | 'checkText'> = {
  version: 'release',
  templates: {},
  send: async () => ({ outcome: 'bad-data' }),
  checkText: () => Promise.reject(new Error('no checks here')),
}
