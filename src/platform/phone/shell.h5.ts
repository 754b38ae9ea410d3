import { logError } from './log-error.h5'

/** What a browser's page lacks of an app: it goes on without where that cannot be had. */
async function addGestures(): Promise<void> {
  const [{ keepPlace }, { listenForPulls }] = await Promise.all([
    import(/* webpackChunkName: "gestures" */ '../navigation/keep-place.h5'),
    import(/* webpackChunkName: "gestures" */ '../navigation/pull-to-refresh.h5'),
  ])
  keepPlace()
  listenForPulls()
}

/** Once at launch: gestures, behind the first screen; and keeps the app's own files on the device, so that it opens without a network. */
export function prepareShell(): void {
  addGestures().catch(logError)
  if (!('serviceWorker' in navigator)) return
  window.addEventListener('load', () => {
    void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
  })
}
