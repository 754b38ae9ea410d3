import { shaOf } from '../store/files'

/** Letters and digits that are not mistaken for one another. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const CODE_LENGTH = 10
const TOKEN_BYTES = 32

/** Bytes from here on would make some letters likelier than others. */
const FAIR = 256 - (256 % ALPHABET.length)

/** A one-time code of ten letters and digits (49 bits, docs/decisions/0018), as people read it: `ABCDE-FGHJK`. */
export function makeCode(): string {
  let letters = ''
  while (letters.length < CODE_LENGTH) {
    const [byte = FAIR] = crypto.getRandomValues(new Uint8Array(1))
    if (byte < FAIR) letters += ALPHABET[byte % ALPHABET.length]
  }
  return `${letters.slice(0, CODE_LENGTH / 2)}-${letters.slice(CODE_LENGTH / 2)}`
}

/** What a typed code is known by: case, spaces and dashes mean nothing. */
export const hashCode = (typed: string): Promise<string> => hashSecret(typed.toUpperCase().replace(/[^A-Z0-9]/g, ''))

/** A session token of 256 bits in hexadecimal. */
export const makeToken = (): string => hexOf(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)))

export const isToken = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

/** What a secret is stored as; the secret cannot be found from it. */
export const hashSecret = (secret: string): Promise<string> => shaOf(new TextEncoder().encode(secret))

/** A short name that nothing else has: `m-1a2b3c4d5e`. */
export const makeId = (prefix: string): string => `${prefix}-${hexOf(crypto.getRandomValues(new Uint8Array(5)))}`

const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
