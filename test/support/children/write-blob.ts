import { openFolderBlobs } from '../../../cloud/adapters/embedded/blobs'

/** Writes a big file over and over, until it is killed: `write-blob.ts FOLDER PATH BYTES`. */
async function main([folder = '', path = '', size = '0']: readonly string[]): Promise<void> {
  const bytes = new Uint8Array(Number(size)).fill(7)
  for (;;) await openFolderBlobs(folder).put(path, { bytes, type: 'image/png' })
}

main(process.argv.slice(2))
