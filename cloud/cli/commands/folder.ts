import path from 'node:path'
import { Problem } from 'domain/problem'
import { backUp, restore } from '../../adapters/embedded/backup'
import { openEmbedded } from '../../adapters/embedded/platform'
import { openForum } from '../../usecases/open-forum'
import { hasRelease } from '../../usecases/records'
import type { Command } from '../command'
import { chosenSeed } from '../seeds'
import { wordAt } from '../words'

/** What works on the data folder as a whole. */
export const folderCommands: Record<string, Command> = {
  init: {
    usage: '[--empty | --from FILE]',
    flags: { empty: 'boolean', from: 'string' },
    run: async ({ folder, seedFolder }, { flags }) => {
      const from = typeof flags.from === 'string' ? flags.from : undefined
      const seed = await chosenSeed({ seedFolder, isEmpty: flags.empty === true, from })
      const platform = { ...openEmbedded(folder), rehearsal: 0 }
      try {
        if (await hasRelease(platform.documents)) throw new Problem('bad-input', `${folder} holds a forum already.`)
        await openForum(platform, async () => seed)
      } finally {
        await platform.documents.close()
      }
      const data = { folder: path.resolve(folder), release: 1, sessions: seed.programme.sessions.length }
      return { data, text: `A forum with ${data.sessions} sessions is in ${data.folder}, published as release 1.` }
    },
  },
  backup: {
    usage: 'FILE',
    run: async ({ folder }, typed) => {
      const file = wordAt(typed, 0)
      const facts = await backUp(folder, file)
      return { data: { file, ...facts }, text: `${file}: ${facts.documents} documents and ${facts.files} files.` }
    },
  },
  restore: {
    usage: 'FILE [--force]',
    flags: { force: 'boolean' },
    run: async ({ folder }, typed) => {
      const file = wordAt(typed, 0)
      const facts = await restore(folder, file, { force: typed.flags.force === true })
      const text = `${folder} is as in ${file}: ${facts.documents} documents and ${facts.files} files.`
      return { data: { file, ...facts }, text }
    },
  },
}
