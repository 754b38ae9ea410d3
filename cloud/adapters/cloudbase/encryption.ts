import { createCipheriv, createDecipheriv, type DecipherGCM, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
const IV = 12
const TAG = 16

/** A file's pieces, sealed: the initialisation vector, the cipher text, the tag (NIST SP 800-38D). */
export async function* encrypted(key: Buffer, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iv = randomBytes(IV)
  const cipher = createCipheriv(ALGORITHM, key, iv)
  yield iv
  for await (const piece of pieces) yield cipher.update(piece)
  yield cipher.final()
  yield cipher.getAuthTag()
}

/** The pieces as they were. Ends with an error where they are not what was sealed. */
export async function* decrypted(key: Buffer, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held = Buffer.alloc(0)
  let decipher: DecipherGCM | undefined
  for await (const piece of pieces) {
    held = Buffer.concat([held, piece])
    if (!decipher && held.length >= IV) {
      decipher = createDecipheriv(ALGORITHM, key, held.subarray(0, IV))
      held = held.subarray(IV)
    }
    // The last bytes may be the tag.
    if (!decipher || held.length <= TAG) continue
    yield decipher.update(held.subarray(0, held.length - TAG))
    held = held.subarray(held.length - TAG)
  }
  if (!decipher || held.length < TAG) throw new Error('A sealed file was cut short')
  decipher.setAuthTag(held)
  yield decipher.final()
}
