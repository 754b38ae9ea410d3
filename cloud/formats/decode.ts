/** How a text is encoded: by its mark, by where its zero bytes are, else as UTF-8, GBK or Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const label = encodingOf(bytes)
  return new TextDecoder(label).decode(bytes).replace(/^\ufeff/, '')
}

export function encodingOf(bytes: Uint8Array): string {
  const [one, two, three] = bytes
  if (one === 0xff && two === 0xfe) return 'utf-16le'
  if (one === 0xfe && two === 0xff) return 'utf-16be'
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8'
  const head = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (even + odd > head.length / 8) return odd >= even ? 'utf-16le' : 'utf-16be'
  if (isUtf8(bytes)) return 'utf-8'
  return isPaired(bytes) ? 'gb18030' : 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** GBK's bytes beyond ASCII stand in pairs; accented letters of a Western text stand alone. */
function isPaired(bytes: Uint8Array): boolean {
  let [alone, paired, run] = [0, 0, 0]
  for (const byte of bytes) {
    if (byte > 0x80) run++
    else if (run > 0) {
      if (run === 1) alone++
      else paired += run
      run = 0
    }
  }
  return paired + run > alone
}
