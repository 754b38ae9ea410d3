import { type ByteText, bytesOf, decodeUtf8, toBuffer } from './bytes'
import { answerLater, type Given, Refusal, textField } from './call'
import type { Journal } from './journal'
import type { Shelf } from './shelf'

/** `wx.env.USER_DATA_PATH`: the only folder that an app may write. */
export const USER_DATA = 'http://usr'
/** Where downloads land until the app closes. */
export const TEMP = 'http://tmp'

const FOLDER = '\u0000folder'
const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

/** The mini program's file system over a shelf: one entry a file, folders as marks. */
export class FileSystem {
  constructor(private readonly shelf: Shelf) {}

  private isFolder(path: string): boolean {
    return path === USER_DATA || path === TEMP || this.shelf.get(path) === FOLDER
  }

  private mustBeWritable(path: string, act: string): void {
    if (!path.startsWith(`${USER_DATA}/`)) throw new Refusal(`permission denied, ${act} ${path}`)
    if (!this.isFolder(parentOf(path))) throw new Refusal(`no such file or directory, ${act} ${path}`)
    if (this.isFolder(path)) throw new Refusal(`illegal operation on a directory, ${act} ${path}`)
  }

  private bytes(path: string, act: string): ByteText {
    const held = this.shelf.get(path)
    if (held === null || held === FOLDER) throw new Refusal(`no such file or directory, ${act} ${path}`)
    return held
  }

  /** Where a download is put; the app may move it, not write it. */
  putTemp(name: string, bytes: ByteText): string {
    const path = `${TEMP}/${name}`
    this.shelf.set(path, bytes)
    return path
  }

  clearTemp(): void {
    for (const path of this.shelf.keys()) if (path.startsWith(`${TEMP}/`)) this.shelf.delete(path)
  }

  write(path: string, data: unknown): void {
    this.mustBeWritable(path, 'open')
    this.shelf.set(path, bytesOf(data))
  }

  /** A part of it where told: from `position`, `length` bytes (FileSystemManager.readFile). */
  read(path: string, encoding?: string, position?: unknown, length?: unknown): string | ArrayBuffer {
    const bytes = partOf(this.bytes(path, 'open'), position, length)
    if (encoding === 'base64') return btoa(bytes)
    if (encoding === undefined) return toBuffer(bytes)
    if (encoding === 'utf8' || encoding === 'utf-8') return decodeUtf8(bytes)
    if (encoding === 'binary' || encoding === 'latin1') return bytes
    throw new Refusal(`the host reads utf8 and bytes, not ${encoding}`)
  }

  access(path: string): void {
    if (!this.isFolder(path)) this.bytes(path, 'access')
  }

  unlink(path: string): void {
    this.bytes(path, 'unlink')
    this.shelf.delete(path)
  }

  copy(from: string, to: string): void {
    const bytes = this.bytes(from, 'copyFile')
    this.mustBeWritable(to, 'copyFile')
    this.shelf.set(to, bytes)
  }

  rename(from: string, to: string): void {
    this.copy(from, to)
    this.shelf.delete(from)
  }

  mkdir(path: string, recursive: boolean): void {
    if (this.isFolder(path) && recursive) return
    if (this.isFolder(path) || this.shelf.get(path) !== null) throw new Refusal(`file already exists ${path}`)
    if (recursive && !this.isFolder(parentOf(path))) this.mkdir(parentOf(path), true)
    this.mustBeWritable(path, 'mkdir')
    this.shelf.set(path, FOLDER)
  }

  list(path: string): string[] {
    if (!this.isFolder(path)) throw new Refusal(`no such file or directory, readdir ${path}`)
    const inside = this.shelf.keys().filter((key) => parentOf(key) === path)
    return inside.map((key) => key.slice(path.length + 1))
  }

  stat(path: string): { size: number; isFile(): boolean; isDirectory(): boolean } {
    const folder = this.isFolder(path)
    const size = folder ? 0 : this.bytes(path, 'stat').length
    return { size, isFile: () => !folder, isDirectory: () => folder }
  }
}

/** WeChat takes positions within the file, and lengths that do not reach beyond it. */
function partOf(bytes: ByteText, position: unknown = 0, length?: unknown): ByteText {
  const from = Number(position)
  if (!(from >= 0 && (from < bytes.length || (from === 0 && length === undefined))))
    throw new Refusal('the value of "position" is out of range')
  const count = length === undefined ? bytes.length - from : Number(length)
  if (!(count >= (bytes.length === 0 ? 0 : 1) && from + count <= bytes.length))
    throw new Refusal('the value of "length" is out of range')
  return bytes.slice(from, from + count)
}

type Act = (given: Given) => unknown

const actsOn = (files: FileSystem): Record<string, Act> => ({
  writeFile: (given) => files.write(textField(given, 'filePath'), given.data),
  readFile: ({ encoding, position, length, ...given }) => ({
    data: files.read(textField(given, 'filePath'), encoding as string | undefined, position, length),
  }),
  access: (given) => files.access(textField(given, 'path')),
  unlink: (given) => files.unlink(textField(given, 'filePath')),
  rename: (given) => files.rename(textField(given, 'oldPath'), textField(given, 'newPath')),
  copyFile: (given) => files.copy(textField(given, 'srcPath'), textField(given, 'destPath')),
  mkdir: (given) => files.mkdir(textField(given, 'dirPath'), given.recursive === true),
  readdir: (given) => ({ files: files.list(textField(given, 'dirPath')) }),
  getFileInfo: (given) => ({ size: files.stat(textField(given, 'filePath')).size }),
  stat: (given) => ({ stats: files.stat(textField(given, 'path')) }),
  saveFile: (given) => {
    const from = textField(given, 'tempFilePath')
    const to = typeof given.filePath === 'string' ? given.filePath : `${USER_DATA}/${from.split('/').pop()}`
    files.rename(from, to)
    return { savedFilePath: to }
  },
})

const unlessRefused = <T>(journal: Journal, name: string, act: () => T): T => {
  const refusal = journal.refusalOf(name)
  if (refusal !== undefined) throw new Refusal(refusal)
  return act()
}

/** Fails like the phone: a thrown error whose message is in WeChat's form. */
const sync = <T>(journal: Journal, name: string, act: () => T): T => {
  try {
    return unlessRefused(journal, name, act)
  } catch (thrown) {
    throw new Error(`${name}:fail ${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
}

/** `wx.getFileSystemManager()`: callbacks and `…Sync` over one file system; refusable by name, e.g. `writeFile`. */
export const fileSystemManager = (files: FileSystem, journal: Journal): Record<string, unknown> => {
  const later = Object.entries(actsOn(files)).map(([name, act]) => [
    name,
    (given: Given) => answerLater(name, given, () => unlessRefused(journal, name, () => act(given))),
  ])
  const now = {
    writeFileSync: (path: string, data: unknown) => sync(journal, 'writeFileSync', () => files.write(path, data)),
    readFileSync: (path: string, encoding?: string) => sync(journal, 'readFileSync', () => files.read(path, encoding)),
    accessSync: (path: string) => sync(journal, 'accessSync', () => files.access(path)),
    unlinkSync: (path: string) => sync(journal, 'unlinkSync', () => files.unlink(path)),
    renameSync: (from: string, to: string) => sync(journal, 'renameSync', () => files.rename(from, to)),
    copyFileSync: (from: string, to: string) => sync(journal, 'copyFileSync', () => files.copy(from, to)),
    mkdirSync: (path: string, recursive?: boolean) =>
      sync(journal, 'mkdirSync', () => files.mkdir(path, recursive === true)),
    readdirSync: (path: string) => sync(journal, 'readdirSync', () => files.list(path)),
    statSync: (path: string) => sync(journal, 'statSync', () => files.stat(path)),
  }
  return { ...Object.fromEntries(later), ...now }
}
