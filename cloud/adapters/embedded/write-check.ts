import { randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'
import { Problem } from 'domain/problem'
import { SECOND } from 'domain/time/time'
import type { Documents } from '../../ports'
import { asDiskFull } from './disk-full'
import { PRIVATE_FILE, PRIVATE_FOLDER } from './private-files'

/** More frequent checks get the last result. */
const EVERY = 10 * SECOND
/** A release of a large forum. */
const SAMPLE = new Uint8Array(1024 * 1024)

/** What keeps the forum from being changed; `undefined` where nothing does. */
export type WriteCheck = () => Promise<Problem | undefined>

/** Tries what a publish does, a document and a file, and leaves neither. */
export function createWriteCheck(documents: Documents, folder: string): WriteCheck {
  let found: Promise<Problem | undefined> | undefined
  let at = Number.NEGATIVE_INFINITY
  return () => {
    if (found && performance.now() < at + EVERY) return found
    at = performance.now()
    found = tryWriting(documents, folder).then(
      () => undefined,
      (error) => problemOf(error, folder),
    )
    return found
  }
}

async function tryWriting(documents: Documents, folder: string): Promise<void> {
  await documents.transact(async (transaction) => {
    await transaction.put('checks', 'write', null)
    await transaction.remove('checks', 'write')
  })
  const partial = path.join(folder, 'files/.partial')
  await mkdir(partial, { recursive: true, mode: PRIVATE_FOLDER })
  const name = path.join(partial, randomUUID())
  try {
    const file = await open(name, 'wx', PRIVATE_FILE)
    try {
      await file.writeFile(SAMPLE)
      await file.sync()
    } finally {
      await file.close()
    }
  } finally {
    await rm(name, { force: true })
  }
}

function problemOf(error: unknown, folder: string): Problem {
  const known = asDiskFull(error)
  if (known instanceof Problem) return known
  return new Problem(
    'broken',
    `Nothing can be written to ${folder}: ${error instanceof Error ? error.message : error}.`,
  )
}
