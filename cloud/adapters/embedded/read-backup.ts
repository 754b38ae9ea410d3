import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type { BackupFault } from 'domain/import/file-faults'
import { fileProblem } from 'domain/import/file-problem'
import { isProblem, type Problem } from 'domain/problem'
import * as v from 'valibot'
import { BACKUP_FORMAT, type BackupFacts, type BackupLine, LineSchema } from './backup'

export type ReadLimits = {
  /** Bytes that one line may have: a file is a line. */
  readonly line: number
  /** Bytes that all lines may come to. */
  readonly all: number
  /** Lines of either kind. */
  readonly lines: number
}

/**
 * What a page may bring: an upload has at most 20 MB, a third more in base64, and photos hardly shrink. Whatever the file says of
 * itself, bytes are counted while it is inflated.
 */
export const PAGE_LIMITS: ReadLimits = { line: 32 * 1024 ** 2, all: 4 * 1024 ** 3, lines: 500_000 }

const sentences = {
  'backup-none': 'This file is no copy of a forum; choose the file that "Download the whole forum" gave you.',
  'backup-cut': 'The copy is cut short: its end is missing; download it again.',
  'backup-count': 'The copy is not whole: it counts other parts than there are in it; download it again.',
  'backup-damaged': 'The copy is damaged; download it again.',
  'backup-newer': 'The copy is of a newer version of this app; update this server first.',
  'backup-unpacks':
    'The copy unpacks to more than is taken on a page; the operator can put it back with "forum restore".',
} as const satisfies Partial<Record<BackupFault, string>>

/** A copy that is not taken, in one sentence that says what to do. */
export const refusedBackup = (fault: keyof typeof sentences): Problem =>
  fileProblem('bad-input', fault, sentences[fault])

/** The documents and files of a backup, line by line. Throws what is wrong with it, once it is known: at the end that it is not whole. */
export async function* readBackup(
  file: string,
  limits: ReadLimits,
): AsyncGenerator<Extract<BackupLine, { line: 'document' | 'file' }>> {
  const found: BackupFacts = { documents: 0, files: 0 }
  const facts = { ...found }
  let isBegun = false
  let foot: BackupFacts | undefined
  for await (const text of textLines(file, limits)) {
    if (foot) throw refusedBackup('backup-damaged')
    const line = parsedLine(text, isBegun)
    if (!isBegun) requireHead(line)
    isBegun = true
    if (line.line === 'foot') foot = line
    if (line.line !== 'document' && line.line !== 'file') continue
    if (line.line === 'document') facts.documents++
    else facts.files++
    if (facts.documents + facts.files > limits.lines) throw refusedBackup('backup-unpacks')
    yield line
  }
  if (!isBegun) throw refusedBackup('backup-none')
  if (!foot) throw refusedBackup('backup-cut')
  if (foot.documents !== facts.documents || foot.files !== facts.files) throw refusedBackup('backup-count')
}

function requireHead(line: BackupLine): void {
  if (line.line !== 'head') throw refusedBackup('backup-none')
  if (line.format !== BACKUP_FORMAT)
    throw refusedBackup(/^forum-backup-\d+$/.test(line.format) ? 'backup-newer' : 'backup-none')
}

function parsedLine(text: string, isBegun: boolean): BackupLine {
  try {
    return v.parse(LineSchema, JSON.parse(text))
  } catch {
    throw refusedBackup(isBegun ? 'backup-damaged' : 'backup-none')
  }
}

const LINE_END = 10

async function* textLines(file: string, limits: ReadLimits): AsyncGenerator<string> {
  let parts: Buffer[] = []
  let [length, all] = [0, 0]
  const add = (part: Buffer): void => {
    parts.push(part)
    length += part.length
    if (length > limits.line) throw refusedBackup('backup-unpacks')
  }
  for await (const chunk of inflated(file)) {
    all += chunk.length
    if (all > limits.all) throw refusedBackup('backup-unpacks')
    let from = 0
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      add(chunk.subarray(from, end))
      from = end + 1
      yield Buffer.concat(parts).toString()
      parts = []
      length = 0
    }
    add(chunk.subarray(from))
  }
  // Every line of a backup has its end.
  if (length > 0) throw refusedBackup(all === length ? 'backup-none' : 'backup-cut')
}

/** zlib says by its code what is wrong (zlib manual, "Return codes"). */
async function* inflated(file: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip()
  const source = createReadStream(file)
  source.once('error', (error) => gunzip.destroy(error))
  let hasBegun = false
  try {
    for await (const chunk of source.pipe(gunzip)) {
      hasBegun = true
      yield chunk as Buffer
    }
  } catch (error) {
    if (isProblem(error) || !isOfZlib(error)) throw error
    if (error.code === 'Z_BUF_ERROR') throw refusedBackup('backup-cut')
    throw refusedBackup(hasBegun ? 'backup-damaged' : 'backup-none')
  } finally {
    source.destroy()
    gunzip.destroy()
  }
}

const isOfZlib = (error: unknown): error is { code: string } =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('Z_')
