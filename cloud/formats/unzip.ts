import { LARGEST_UPLOAD } from 'domain/import/limits'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { tooLarge, unreadable } from './refuse'

/**
 * The files of an archive that `isWanted` names. Bytes are counted while they are inflated, whatever the archive says of
 * itself. Throws `too-large`, and `bad-input` for an archive that is damaged.
 */
export async function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<Map<string, Uint8Array>> {
  const zip = await open(bytes)
  const files = new Map<string, Uint8Array>()
  let size = 0
  await new Promise<void>((resolve, reject) => {
    zip.on('error', () => reject(damaged()))
    zip.on('end', resolve)
    zip.on('entry', (entry: Entry) => {
      if (!isWanted(entry.fileName) || files.has(entry.fileName)) return zip.readEntry()
      inflate(zip, entry, LARGEST_UPLOAD - size).then((content) => {
        size += content.byteLength
        files.set(entry.fileName, content)
        zip.readEntry()
      }, reject)
    })
    zip.readEntry()
  })
  return files
}

/** A file of an archive as the archive tells it: bytes once it is unpacked. */
export type ArchiveEntry = { readonly name: string; readonly size: number; readonly isEncrypted: boolean }

/** What an archive says that it holds; nothing is unpacked. Rejects for one that is damaged or has more than `most` files. */
export async function archiveEntries(bytes: Uint8Array, most: number): Promise<ArchiveEntry[]> {
  const zip = await open(bytes)
  if (zip.entryCount > most) throw tooLarge('The archive')
  const entries: ArchiveEntry[] = []
  await new Promise<void>((resolve, reject) => {
    zip.on('error', () => reject(damaged()))
    zip.on('end', resolve)
    zip.on('entry', (entry: Entry) => {
      entries.push({ name: entry.fileName, size: entry.uncompressedSize, isEncrypted: entry.isEncrypted() })
      zip.readEntry()
    })
    zip.readEntry()
  })
  return entries
}

const damaged = () =>
  unreadable('damaged', 'The workbook is damaged or cut short; open it in its own program and save it again.')

const open = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true }, (error, zip) =>
      error ? reject(damaged()) : resolve(zip),
    )
  })

const inflate = (zip: ZipFile, entry: Entry, most: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    if (entry.uncompressedSize > most) return reject(tooLarge('The workbook'))
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(damaged())
      const pieces: Buffer[] = []
      let size = 0
      stream.on('data', (piece: Buffer) => {
        size += piece.byteLength
        if (size <= most) pieces.push(piece)
        else stream.destroy(tooLarge('The workbook'))
      })
      stream.on('error', (cause: Error) => reject(cause.name === 'Problem' ? cause : damaged()))
      stream.on('end', () => resolve(Buffer.concat(pieces)))
    })
  })
