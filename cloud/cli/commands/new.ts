import { type Basics, BasicsSchema } from 'domain/begin/basics'
import { programmeOf } from 'domain/begin/empty-programme'
import { Problem } from 'domain/problem'
import { describeIssue } from 'domain/wire/describe-issue'
import * as v from 'valibot'
import { bareSeed } from '../../seed/empty'
import { forumOf } from '../../usecases/begin/begin-forum'
import { storeClockOffset } from '../../usecases/forum/clock-offset'
import { openForum } from '../../usecases/forum/open-forum'
import { inviteFirstOwner } from '../../usecases/members/invite'
import { hasForum } from '../../usecases/store/records'
import type { Command, ParsedArgs } from '../command'
import { askOnTerminal } from '../terminal'
import { flagText } from '../words'

type Question = { readonly flag: string; readonly words: string; readonly proposed?: string }

const questions: readonly Question[] = [
  { flag: 'name', words: 'What is the forum called?' },
  { flag: 'days', words: 'Its days, such as 2030-05-04..2030-05-06?' },
  { flag: 'place', words: 'Its city (may stay empty)?', proposed: '' },
  {
    flag: 'zone',
    words: 'Its time zone, such as Europe/Berlin?',
    proposed: Intl.DateTimeFormat().resolvedOptions().timeZone,
  },
  { flag: 'languages', words: 'The languages of its programme, its own first?', proposed: 'en' },
]

/** What was typed behind the verb, and where a terminal is there and something needed is missing, what is answered on it. */
async function answersTo(typed: ParsedArgs): Promise<Readonly<Record<string, string>>> {
  const given = Object.fromEntries(questions.map(({ flag }) => [flag, flagText(typed, flag)]))
  const isWhole = questions.every(({ flag }) => flag === 'place' || given[flag] !== undefined)
  const answers: Record<string, string> = {}
  for (const { flag, words, proposed } of questions) {
    const answer = given[flag] ?? (isWhole ? undefined : await askOnTerminal(questionOf(words, proposed)))
    if (answer === undefined && flag !== 'place')
      throw new Problem('bad-input', `--${flag} is missing. Usage: forum new ${USAGE}`)
    answers[flag] = answer || proposed || ''
  }
  return answers
}

const questionOf = (words: string, proposed: string | undefined): string =>
  `${words}${proposed ? ` [${proposed}]` : ''} `

/** Throws `bad-input` that names the flag. */
function basicsOf({ name = '', days = '', place = '', zone = '', languages = '' }: Record<string, string>): Basics {
  const [from = '', to = from, ...more] = days.split('..')
  if (more.length > 0) throw new Problem('bad-input', `--days takes two days, such as 2030-05-04..2030-05-06.`)
  const basics = {
    name,
    place: place || name,
    from,
    to,
    timeZone: zone,
    languages: languages.split(/[,\s]+/).filter(Boolean),
  }
  const result = v.safeParse(BasicsSchema, basics, { abortEarly: true })
  if (!result.success) throw new Problem('bad-input', `forum new: ${describeIssue(result.issues[0])}`)
  return result.output
}

const USAGE = '--name NAME --days FIRST..LAST [--place CITY] --zone ZONE --languages LIST'

/** A forum of one's own: a draft, of which guests see nothing before it is published. */
export const newCommands: Record<string, Command> = {
  new: {
    about: 'Begin a forum of your own as a draft; on a terminal it asks for what is missing.',
    usage: '[--name NAME --days DAYS --place CITY --zone ZONE --languages LIST]',
    flags: { name: 'string', days: 'string', place: 'string', zone: 'string', languages: 'string' },
    run: async ({ home, address }, typed) => {
      const { platform, close } = home.open()
      try {
        if (await hasForum(platform.documents))
          throw new Problem('bad-input', `${home.name} holds a forum already; name another folder in FORUM_DATA.`)
        const basics = basicsOf(await answersTo(typed))
        const seed = { ...bareSeed(programmeOf(forumOf(basics))), isUnpublished: true }
        await storeClockOffset(platform.documents, 0)
        const there = { ...platform, clockOffset: 0 }
        await openForum(there, async () => seed)
        const code = (await inviteFirstOwner(there))?.code ?? ''
        const { days, timeZone, languages } = seed.programme.forum
        const data = { home: home.name, name: basics.name, days: days.length, timeZone, languages, code }
        const text = [
          `${basics.name} is in ${home.name}, as a draft of ${days.length === 1 ? '1 day' : `${days.length} days`} in ${timeZone}.`,
          `Import a programme:  npm run -s forum -- import FILE`,
          `Or in the browser:   npm start -- --new, then ${address()}/s/i-${code.toLowerCase()}`,
        ].join('\n')
        return { data, text }
      } finally {
        await close()
      }
    },
  },
}
