import { Problem } from 'domain/problem'
import { backUp, restore } from '../../adapters/embedded/backup'
import { systemClock } from '../../adapters/system-clock'
import { adaptRestoredDocuments } from '../../usecases/forum/adapt-restored-documents'
import { operatorsCopy } from '../../usecases/forum/copy-rules'
import type { Command, CommandContext } from '../command'
import { wordAt } from '../words'

/** Copies are of data folders: CloudBase makes its own ("Database backup and rollback"). */
function folderOf({ home }: CommandContext): string {
  if (home.folder !== undefined) return home.folder
  throw new Problem('bad-input', `Backups are of data folders, not of ${home.name}; "export" takes its programme out.`)
}

/** What works on the data folder as a whole. */
export const folderCommands: Record<string, Command> = {
  backup: {
    about: 'Copy the whole forum into one file.',
    usage: 'FILE',
    run: async (place, typed) => {
      const file = wordAt(typed, 0)
      const facts = await backUp(folderOf(place), file, operatorsCopy)
      return { data: { file, ...facts }, text: `${file}: ${facts.documents} documents and ${facts.files} files.` }
    },
  },
  restore: {
    about: 'Put a backup back.',
    usage: 'FILE [--force]',
    flags: { force: 'boolean' },
    run: async (place, typed) => {
      const [folder, file] = [folderOf(place), wordAt(typed, 0)]
      const facts = await restore(folder, file, {
        force: typed.flags.force === true,
        adapt: (before) => adaptRestoredDocuments(before, systemClock.now()),
      })
      const text = [
        `${folder} is as in ${file}: ${facts.documents} documents and ${facts.files} files.`,
        'Everybody is signed out, and codes from before no longer work. A new owner signs in with a code that the server',
        'prints as it starts, or "forum owner" while it runs, and invites the others.',
      ].join('\n')
      return { data: { file, ...facts }, text }
    },
  },
}
