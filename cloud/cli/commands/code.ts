import { writeFile } from 'node:fs/promises'
import { Problem } from 'domain/problem'
import { codeOf, pagePath, sceneOf, shortPath, type Target, targetOf } from 'domain/share/share'
import { renderUnicodeCompact } from 'uqr'
import { isPublished } from '../../usecases/forum/is-published'
import { reachWarning } from '../../usecases/forum/public-address'
import { createNewest } from '../../usecases/release/newest-published'
import type { Command } from '../command'
import { qrPng } from '../qr-png'
import { flagText, wordAt } from '../words'

const kinds = ['home', 'session', 'topic', 'person', 'place', 'photo', 'album', 'notice'] as const

function targetIn(kind: string, id: string): Target {
  const known = kinds.find((one) => one === kind)
  if (!known) throw new Problem('bad-input', `There is no kind "${kind}"; known: ${kinds.join(', ')}.`)
  if (known === 'home') return { kind: 'home' }
  const { target } = targetOf(codeOf({ kind: known, id }))
  if (target.kind === 'home') throw new Problem('bad-input', `"${id}" is no id: 1 to 20 of a-z, 0-9 and -.`)
  return target
}

/** The addresses of a target, and its QR code to look at or as a picture to print. */
export const codeCommands: Record<string, Command> = {
  code: {
    about: 'Print the address and the QR code of something.',
    usage: 'KIND ID [--out FILE]',
    notes: { KIND: kinds.join(', ') },
    flags: { out: 'string' },
    run: async ({ open, address, warn }, typed) => {
      const target = targetIn(wordAt(typed, 0), wordAt(typed, 1).toLowerCase())
      const published = await createNewest(await open())()
      const origin = address()
      const warning = reachWarning(origin)
      if (warning) warn(warning)
      const url = origin + shortPath(target)
      const file = flagText(typed, 'out')
      if (file !== undefined) await writeFile(file, qrPng(url))
      const isThere = isPublished(target, published)
      const data = {
        url,
        path: pagePath(target),
        scene: sceneOf(target) ?? null,
        published: isThere,
        file: file ?? null,
      }
      const lines = [
        `address  ${data.url}`,
        `path     ${data.path}`,
        `scene    ${data.scene}`,
        ...(isThere
          ? []
          : [
              `Release ${published.release.release} has no such ${target.kind}: the code leads to a page that says so.`,
            ]),
        file === undefined ? renderUnicodeCompact(url, { ecc: 'Q', border: 4 }) : `picture  ${file}`,
      ]
      return { data, text: lines.join('\n') }
    },
  },
}
