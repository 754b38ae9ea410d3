const RELOADED = 'reloaded-for'

/** The address of a part of the app that could not be loaded: a script (webpack) or a style sheet (mini-css-extract-plugin). */
function chunkOf(fault: unknown): string | undefined {
  const { name, code, request } = Object(fault)
  const isChunk = name === 'ChunkLoadError' || code === 'CSS_CHUNK_LOAD_FAILED'
  return isChunk && typeof request === 'string' ? request : undefined
}

/** Whether the page may be loaded anew for this part: once a part, and only where the browser remembers that it was. */
function isFirstFor(chunk: string): boolean {
  try {
    const reloaded = sessionStorage.getItem(RELOADED)?.split(' ') ?? []
    if (reloaded.includes(chunk)) return false
    sessionStorage.setItem(RELOADED, [...reloaded, chunk].join(' '))
    return sessionStorage.getItem(RELOADED) !== null
  } catch {
    return false
  }
}

/**
 * A newer build has other parts, and a damaged one stays in the browser's cache: where the site answers, the page is
 * loaded anew at the address that the reader asked for. Without a network the page at hand is better than none.
 */
async function reloadFor(chunk: string): Promise<void> {
  const isAnswered = await fetch(chunk, { cache: 'reload' }).then(
    () => true,
    () => false,
  )
  if (isAnswered && isFirstFor(chunk)) location.reload()
}

/** On the web a fault is the browser's to show: nothing is sent anywhere. */
export function logError(fault: unknown): void {
  const chunk = chunkOf(fault)
  if (chunk) void reloadFor(chunk)
  console.error(fault)
}
