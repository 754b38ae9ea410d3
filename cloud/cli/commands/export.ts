import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { FORMAT } from 'domain/format/format'
import { mediaOf } from 'domain/photos/media'
import { Problem } from 'domain/problem'
import { readRelease } from '../../usecases/release/read-release'
import type { Command } from '../command'
import { wordAt } from '../words'

/** Takes what is published out, as `init --from` takes it in. */
export const exportCommands: Record<string, Command> = {
  export: {
    about: 'Write the programme into a file.',
    usage: 'FILE',
    run: async (place, typed) => {
      const file = wordAt(typed, 0)
      const platform = await place.open()
      const { release, programme } = await readRelease(platform)
      const names = mediaOf(programme)
      for (const name of names) {
        const blob = await platform.blobs.read(name)
        if (!blob) throw new Problem('broken', `${place.home.name} lacks the file ${name}.`)
        const copy = path.join(path.dirname(file), name)
        await mkdir(path.dirname(copy), { recursive: true })
        await writeFile(copy, blob.pieces)
      }
      // Last, so that a programme that is there is whole.
      await writeFile(file, `${JSON.stringify({ format: FORMAT, ...programme }, undefined, 2)}\n`)
      const data = { file, release, sessions: programme.sessions.length, files: names.length }
      const text = `${file}: release ${release} with ${data.sessions} sessions, and ${names.length} files beside it.`
      return { data, text }
    },
  },
}
