/** Chromium's event before it would offer to install the page itself (W3C, "Manifest Incubations"). */
type InstallEvent = Event & { prompt: () => Promise<unknown> }

/** `prompt`: the browser asks once told to. `by-hand`: the reader does it in the browser's own menu, as on an iPhone. */
export type InstallWay = 'prompt' | 'by-hand' | 'none'

let waiting: InstallEvent | undefined
const listeners = new Set<() => void>()

function wait(event: InstallEvent | undefined): void {
  waiting = event
  for (const listener of listeners) listener()
}

window.addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault()
  wait(event as InstallEvent)
})
window.addEventListener('appinstalled', () => wait(undefined))

/** WeChat's browser installs nothing. */
const isWeChat = /MicroMessenger/i.test(navigator.userAgent)
/** Only Safari on iPhones and iPads has this, and says by it whether it runs from the home screen. */
const standalone: unknown = Reflect.get(navigator, 'standalone')

function isInstalled(): boolean {
  return standalone === true || window.matchMedia('(display-mode: standalone)').matches
}

/** How the app is put on this device's home screen, as far as that is known by now. */
export function installWay(): InstallWay {
  if (isWeChat || isInstalled()) return 'none'
  if (waiting) return 'prompt'
  return standalone === false && navigator.maxTouchPoints > 1 ? 'by-hand' : 'none'
}

/** Tells when there is another way. Returns an unsubscribe function. */
export function onInstallWay(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Has the browser ask; from a tap only. */
export async function install(): Promise<void> {
  const event = waiting
  wait(undefined)
  await event?.prompt()
}
