import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Problem } from 'domain/problem'
import Database from 'libsql'
import { isBusy } from './database'
import { makeFolder, PRIVATE_FILE } from './private-files'

/**
 * Makes this process the one server on a data folder, and returns how to give the folder free. The lock is SQLite's own on
 * a file that stays empty (SQLite, "File Locking And Concurrency"): the system lets go of it whenever the process
 * ends, also by a kill or a power cut, so that no lock is ever left behind. The command line takes none.
 * Throws `bad-input` that names the other server.
 */
export function lockFolder(folder: string): () => void {
  makeFolder(folder)
  const note = path.join(folder, 'server.pid')
  const lock = new Database(path.join(folder, 'server.lock'))
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw isBusy(error) ? alreadyServed(folder, note) : error
  }
  writeFileSync(note, `${process.pid}\n`, { mode: PRIVATE_FILE })
  return () => {
    rmSync(note, { force: true })
    lock.close()
  }
}

function alreadyServed(folder: string, note: string): Problem {
  const pid = /^\d+/.exec(textOf(note))?.[0]
  const who = pid === undefined ? '' : ` (process ${pid})`
  return new Problem(
    'bad-input',
    `Another server already runs on ${folder}${who}. Stop it first, or set FORUM_DATA to another folder.`,
  )
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
