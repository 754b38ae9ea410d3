import { existsSync } from 'node:fs'
import path from 'node:path'
import { Problem } from 'domain/problem'
import { openEmbedded } from '../adapters/embedded/platform'
import type { Platform } from '../ports'
import { ensureDraft } from '../usecases/draft/store'
import { hasRelease } from '../usecases/records'
import { lastRehearsal } from '../usecases/rehearsals'
import type { Command, Place } from './command'
import { codeCommands } from './commands/code'
import { draftCommands } from './commands/draft'
import { folderCommands } from './commands/folder'
import { lookCommands } from './commands/look'
import { privacyCommands } from './commands/privacy'
import { releaseCommands } from './commands/release'
import { parse } from './parse'

const commands: Readonly<Record<string, Command>> = {
  ...folderCommands,
  ...lookCommands,
  ...draftCommands,
  ...releaseCommands,
  ...codeCommands,
  ...privacyCommands,
}

export type Where = Omit<Place, 'open'>

/** Does one verb, and answers what to print. Throws a Problem whose message is one line. */
export async function run([verb, ...args]: readonly string[], where: Where): Promise<string> {
  if (verb === undefined || verb === 'help' || verb === '--help') return help()
  const command = Object.hasOwn(commands, verb) ? commands[verb] : undefined
  if (!command)
    throw new Problem('bad-input', `There is no verb "${verb}"; known: ${Object.keys(commands).join(', ')}.`)
  const { json, ...typed } = parse(verb, command, args)
  const opened: Platform[] = []
  try {
    const open = async (): Promise<Platform> => {
      const platform = await openForumIn(where.folder)
      opened.push(platform)
      return platform
    }
    const { data, text } = await command.run({ ...where, open }, typed)
    return json ? JSON.stringify(data) : text
  } finally {
    for (const { documents } of opened) await documents.close()
  }
}

async function openForumIn(folder: string): Promise<Platform> {
  const none = new Problem('gone', `There is no forum in ${folder}; make one with: forum init`)
  if (!existsSync(path.join(folder, 'forum.db'))) throw none
  const embedded = openEmbedded(folder)
  try {
    if (!(await hasRelease(embedded.documents))) throw none
    const platform: Platform = { ...embedded, rehearsal: await lastRehearsal(embedded.documents) }
    await ensureDraft(platform)
    return platform
  } catch (error) {
    await embedded.documents.close()
    throw error
  }
}

const help = (): string =>
  [
    'forum VERB, on the data folder in FORUM_DATA (.data); --json on each',
    ...Object.entries(commands).map(([verb, { usage }]) => `  ${verb} ${usage}`.trimEnd()),
  ].join('\n')
