import { type Basics, BasicsSchema } from 'domain/begin/basics'
import { newProgramme } from 'domain/begin/empty-programme'
import { fileFormats } from 'domain/import/source'
import { Problem } from 'domain/problem'
import type { Forum } from 'domain/programme/forum'
import { describeIssue } from 'domain/wire/describe-issue'
import * as v from 'valibot'
import type { Platform } from '../../ports'
import { bareSeed } from '../../seed/empty'
import { forumOf } from '../../usecases/begin/begin-forum'
import { storeClockOffset } from '../../usecases/forum/clock-offset'
import { openForum } from '../../usecases/forum/open-forum'
import type { FileToImport } from '../../usecases/import/import-upload'
import { inviteFirstOwner } from '../../usecases/members/invite'
import { hasForum } from '../../usecases/store/records'
import type { Command, ParsedArgs } from '../command'
import { fileAt, formatOf, importInto, named, told } from '../programme-file'
import { askOnTerminal } from '../terminal'
import { countOf, flagText, wordAt } from '../words'

type Question = { readonly flag: string; readonly words: string; readonly proposed?: string }

const ZONE: Question = {
  flag: 'zone',
  words: 'Its time zone, such as Europe/Berlin?',
  proposed: Intl.DateTimeFormat().resolvedOptions().timeZone,
}

const questions: readonly Question[] = [
  { flag: 'name', words: 'What is the forum called?' },
  { flag: 'days', words: 'Its days, such as 2030-05-04..2030-05-06?' },
  { flag: 'place', words: 'Its city (may stay empty)?', proposed: '' },
  ZONE,
  { flag: 'languages', words: 'The languages of its programme, its own first?', proposed: 'en' },
]

type Answers = Readonly<Record<string, string | undefined>>

/**
 * What was typed behind the verb, else what the file says, and where a terminal is there and something needed is missing,
 * what is answered on it.
 */
async function answersTo(typed: ParsedArgs, said: Answers): Promise<Readonly<Record<string, string>>> {
  const given = Object.fromEntries(questions.map(({ flag }) => [flag, flagText(typed, flag) ?? said[flag]]))
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

/** What a file says of its forum. `dates`: its days with their hours, where it has any. */
type Said = { readonly answers: Answers; readonly dates?: Forum['days'] }

/** Its days go by its zone, which is asked for first where neither the file nor the flags say it. */
async function saidBy(file: FileToImport | undefined, typed: ParsedArgs): Promise<Said> {
  if (!file) return { answers: {} }
  const { readForumOf } = await import('../../formats/run-import')
  const given = flagText(typed, 'zone')
  const said = await readForumOf(file, given)
  const known = given ?? said.timeZone
  const zone = known ?? (await askedZone())
  const { name, days, languages } = known ? said : await readForumOf(file, zone)
  const [first, last] = [days[0], days[days.length - 1]]
  const span = first && last && `${first.date}..${last.date}`
  return { answers: { name, zone, languages: languages.join(','), days: span }, ...(span && { dates: days }) }
}

async function askedZone(): Promise<string | undefined> {
  const answer = await askOnTerminal(questionOf(ZONE.words, ZONE.proposed))
  return answer === '' ? ZONE.proposed : answer
}

const USAGE = '[FILE] [--name NAME] [--days FIRST..LAST] [--place CITY] [--zone ZONE] [--languages LIST]'

/** A draft of the forum, with the file's programme in it where there is one, in an act of its own. */
async function begin(home: Omit<Platform, 'clockOffset'>, forum: Forum, file: FileToImport | undefined) {
  await storeClockOffset(home.documents, 0)
  const there = { ...home, clockOffset: 0 }
  await openForum(there, async () => ({ ...bareSeed(newProgramme(forum)), isUnpublished: true }))
  const code = (await inviteFirstOwner(there))?.code ?? ''
  return { code, report: file && (await importInto(there, file)) }
}

/** A forum of one's own: a draft, of which guests see nothing before it is published. */
export const newCommands: Record<string, Command> = {
  new: {
    about: 'Begin a forum of your own as a draft; on a terminal it asks for what is missing.',
    usage: '[FILE] [--name NAME --days DAYS --place CITY --zone ZONE --languages LIST --format F]',
    notes: {
      FILE: 'a programme to begin with, as "import" takes it; its name, days, zone and languages count unless given here',
      '--days': 'the first and the last, such as 2030-05-04..2030-05-06',
      '--zone': 'such as Europe/Berlin; a file that names none needs it',
      '--languages': 'of the programme, its own first, such as en,zh',
      '--format': `insists on one: ${fileFormats.join(', ')}`,
    },
    flags: { name: 'string', days: 'string', place: 'string', zone: 'string', languages: 'string', format: 'string' },
    run: async ({ home, address }, typed) => {
      const word = wordAt(typed, 0)
      const file = word ? await fileAt(word, formatOf(flagText(typed, 'format'))) : undefined
      const { platform, close } = home.open()
      try {
        if (await hasForum(platform.documents))
          throw new Problem('bad-input', `${home.name} holds a forum already; name another folder in FORUM_DATA.`)
        const { answers, dates } = await named(word, () => saidBy(file, typed))
        const basics = basicsOf(await answersTo(typed, answers))
        const isOfFile = dates && flagText(typed, 'days') === undefined
        const forum = { ...forumOf(basics), ...(isOfFile && { days: dates }) }
        const { code, report } = await named(word, () => begin(platform, forum, file))
        const { days, timeZone, languages } = forum
        const data = { home: home.name, name: basics.name, days: days.length, timeZone, languages, code }
        const text = [
          `${basics.name} is in ${home.name}, as a draft of ${countOf(days.length, 'day')} in ${timeZone}.`,
          report ? told(report, false).text : 'Import a programme:  npm run -s forum -- import FILE',
          `Or in the browser:   npm start -- --new, then ${address()}/s/i-${code.toLowerCase()}`,
        ].join('\n')
        return { data: { ...data, ...(report && { import: report }) }, text }
      } finally {
        await close()
      }
    },
  },
}
