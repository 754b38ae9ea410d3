import { Problem } from 'domain/problem'
import { isoOf, UTC } from 'domain/time/time'
import { erasePersonalData, exportPersonalData } from '../../usecases/reminders/privacy'
import { reminderStats } from '../../usecases/reminders/reminder-stats'
import type { Command } from '../command'
import { wordAt } from '../words'

/** What is kept of people in WeChat, and what became of the messages to them. */
export const privacyCommands: Record<string, Command> = {
  privacy: {
    about: 'Give out or delete what is kept of a person in WeChat: export or forget.',
    usage: 'ACT OPENID',
    run: async (place, typed) => {
      const [act, openid] = [wordAt(typed, 0), wordAt(typed, 1)]
      if (act !== 'export' && act !== 'forget')
        throw new Problem('bad-input', `There is no act "${act}"; known: export, forget.`)
      const platform = await place.open()
      if (act === 'export') {
        const data = await exportPersonalData(platform, openid)
        return { data, text: JSON.stringify(data, undefined, 2) }
      }
      const documents = await erasePersonalData(platform, openid)
      return { data: { openid, documents }, text: `${documents} documents of ${openid} are deleted.` }
    },
  },
  reminders: {
    about: 'Say what became of the messages in WeChat.',
    usage: '',
    run: async (place) => {
      const { consents, waiting, ended, troubled } = await reminderStats(await place.open())
      const data = { consents, waiting, ended, troubled }
      const counts = Object.entries({ consents, waiting, ...ended }).map(([name, n]) => `${name.padEnd(10)} ${n}`)
      const lines = troubled.map(
        ({ session, kind, ending, code, at, id }) =>
          `${isoOf(at, UTC)} ${session} ${kind}: ${ending}${code === undefined ? '' : ` (${code})`} · ${id}`,
      )
      return { data, text: [...counts, ...lines].join('\n') }
    },
  },
}
