import { Problem } from 'domain/problem'
import { version } from '../../package.json'
import type { Platform } from '../ports'
import { ensureDraft } from '../usecases/draft/store'
import { lastClockOffset } from '../usecases/forum/clock-offset'
import { publicAddressOf } from '../usecases/forum/public-address'
import { hasForum } from '../usecases/store/records'
import { upgradeStore } from '../usecases/upgrade/upgrade-store'
import type { Command, CommandContext } from './command'
import { beginCommands } from './commands/begin'
import { codeCommands } from './commands/code'
import { completionCommands } from './commands/completion'
import { draftCommands } from './commands/draft'
import { draftListCommands } from './commands/draft-lists'
import { exportCommands } from './commands/export'
import { folderCommands } from './commands/folder'
import { importCommands } from './commands/import'
import { listCommands } from './commands/list'
import { lookCommands } from './commands/look'
import { mediaCommands } from './commands/media'
import { newCommands } from './commands/new'
import { photoCommands } from './commands/photo'
import { privacyCommands } from './commands/privacy'
import { releaseCommands } from './commands/release'
import { withFile } from './file-problem'
import type { ForumData, OpenForumData } from './home'
import { parse } from './parse'

const commands: Readonly<Record<string, Command>> = {
  ...beginCommands,
  ...newCommands,
  ...folderCommands,
  ...lookCommands,
  ...draftCommands,
  ...draftListCommands,
  ...releaseCommands,
  ...exportCommands,
  ...importCommands,
  ...codeCommands,
  ...privacyCommands,
  ...photoCommands,
  ...mediaCommands,
  ...listCommands,
  ...completionCommands(() => commands),
}

export type Where = Pick<CommandContext, 'seedFolder'> & {
  /** Where guests reach the forum, as said. */
  readonly address?: string
  /** Whether WeChat checks text before it is published, which takes the mini program. */
  readonly checksText?: boolean
  /** Is told what somebody should know besides what is printed. */
  readonly warn?: (words: string) => void
  /** Is told of each part of what was asked that could not be done while the rest was. */
  readonly fault?: (words: string) => void
  /** The home that a verb is for: the data folder, or the environment that `--env` names. */
  homeOf(env: string | undefined): ForumData
}

/** Does one verb, and answers what to print. Throws a Problem whose message is one line. */
export async function run(args: readonly string[], where: Where): Promise<string> {
  const { homeOf, seedFolder, checksText, warn = ignore, fault = ignore } = where
  const parsed = parse(commands, version, args)
  if ('text' in parsed) return parsed.text
  const { verb, json, env, ...typed } = parsed
  const command = commands[verb]
  if (!command) throw new Error(`The parser knows a verb that is not there: ${verb}`)
  const home = homeOf(env)
  const opened: OpenForumData[] = []
  try {
    const open = async (): Promise<Platform> => ({ ...(await openForumAt(home, opened)), checksText })
    const address = () => addressOf(home, where.address)
    const { data, text } = await command.run({ seedFolder, home, open, address, warn, fault }, typed)
    return json ? JSON.stringify(data) : text
  } catch (error) {
    throw withFile(error)
  } finally {
    for (const { close } of opened) await close()
  }
}

const ignore = (): void => undefined

const LOCAL = 'http://127.0.0.1:8080'

function addressOf({ folder }: ForumData, said: string | undefined): string {
  const address = publicAddressOf(said) ?? (folder === undefined ? undefined : LOCAL)
  if (address) return address
  throw new Problem('bad-input', 'Say in FORUM_ADDRESS where guests reach the forum, such as https://forum.example.')
}

/** Whatever is opened is in `opened` before anything can fail. */
async function openForumAt(home: ForumData, opened: OpenForumData[]): Promise<Platform> {
  const none = new Problem('gone', `There is no forum in ${home.name}; make one with: ${home.remedy}`)
  if (!home.exists()) throw none
  const held = home.open()
  opened.push(held)
  if (!(await hasForum(held.platform.documents))) throw none
  const platform: Platform = { ...held.platform, clockOffset: await lastClockOffset(held.platform.documents) }
  await upgradeStore(platform)
  await ensureDraft(platform)
  return platform
}
