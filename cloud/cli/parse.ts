import { Command as CommanderCommand, CommanderError, Option } from 'commander'
import { Problem } from 'domain/problem'
import type { Command, ParsedArgs } from './command'

type Commands = Readonly<Record<string, Command>>

/** A verb with what was typed behind it, or what `--help` and `--version` print. */
export type Parsed = { readonly text: string } | (ParsedArgs & { readonly verb: string; json: boolean; env?: string })

/** Letters, digits and "-" (CloudBase, "Environment"). */
const ENVIRONMENT = /^[a-z0-9][a-z0-9-]{1,62}$/

const WHERE = 'Works on the data folder in FORUM_DATA (.data), or with --env ID on an environment of CloudBase.'

/** What was typed. Throws `bad-input` with the verb's usage. */
export function parse(commands: Commands, version: string, args: readonly string[]): Parsed {
  const printed: string[] = []
  const found: Parsed[] = []
  const program = new CommanderCommand('forum')
    .description(`A conference's programme, from the command line. ${WHERE}`)
    .usage('VERB …')
    .version(version, '--version', 'the version of this program')
    .helpOption('--help', 'what a verb does and takes')
    .helpCommand('help [VERB]', 'what a verb does and takes')
    .exitOverride()
    .configureOutput({ writeOut: (text) => printed.push(text), writeErr: (text) => printed.push(text) })
  for (const [verb, command] of Object.entries(commands)) addVerb(program, verb, command, found)
  try {
    program.parse(args.length === 0 ? ['help'] : [...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0 && error.code !== 'commander.help') throw refusal(error, commands, args)
  }
  return found[0] ?? { text: printed.join('').trimEnd() }
}

function addVerb(
  program: CommanderCommand,
  verb: string,
  { about = '', usage, notes = {}, flags = {} }: Command,
  found: Parsed[],
): void {
  const parser = program.command(verb).description(about).summary(about).usage(usage)
  for (const word of wordsIn(usage)) parser.argument(word, notes[word.replace(/[[\]<>.]/g, '')] ?? '')
  for (const [name, type] of Object.entries(flags)) {
    const hint = new RegExp(`--${name} ([A-Z]+)`).exec(usage)?.[1] ?? 'VALUE'
    parser.addOption(new Option(type === 'boolean' ? `--${name}` : `--${name} <${hint}>`, notes[`--${name}`]))
  }
  parser.option('--json', 'print JSON, errors too').option('--env <ID>', 'an environment of CloudBase')
  parser.action(() => {
    const { json, env, ...values } = parser.opts<Record<string, string | boolean>>()
    if (typeof env === 'string' && !ENVIRONMENT.test(env))
      throw new Problem('bad-input', `"${env}" is no environment's id. ${usageOf(verb, usage)}`)
    const names = Object.keys(flags).map((name) => [name, values[new Option(`--${name}`).attributeName()]] as const)
    found.push({
      verb,
      words: parser.args,
      flags: Object.fromEntries(names),
      json: json === true,
      ...(typeof env === 'string' && { env }),
    })
  })
}

const usageOf = (verb: string, usage: string): string => `Usage: forum ${`${verb} ${usage}`.trim()}`

/** The words of a usage as commander writes them: `<SESSION>`, `[FILE]`, `[FIELD=VALUE...]`. */
const wordsIn = (usage: string): string[] =>
  (
    usage
      .replace(/\[[^\]]*--[^\]]*\]/g, ' ')
      .replace(/--\S+ [A-Z]+/g, ' ')
      .match(/\S+/g) ?? []
  ).map((word) => (word.startsWith('[') ? word : `<${word}>`))

/** What commander refused, as one sentence that ends with the verb's usage. */
function refusal({ code, message }: CommanderError, commands: Commands, args: readonly string[]): Problem {
  const [verb = ''] = args
  const command = Object.hasOwn(commands, verb) ? commands[verb] : undefined
  if (!command) {
    const reason = verb.startsWith('-') ? `There is no flag "${verb}" without a verb` : `There is no verb "${verb}"`
    return new Problem('bad-input', `${reason}; known: ${Object.keys(commands).join(', ')}.`)
  }
  return new Problem('bad-input', `${reasonOf(code, message)} ${usageOf(verb, command.usage)}`)
}

function reasonOf(code: string, message: string): string {
  const [said = ''] = message.replace(/^error: /, '').split('\n')
  const name = /'([^']+)'/.exec(said)?.[1] ?? ''
  if (code === 'commander.missingArgument') return `${name} is missing.`
  if (code === 'commander.optionMissingArgument') return `${name} needs a value.`
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1).replace(/\.$/, '')}.`
}
