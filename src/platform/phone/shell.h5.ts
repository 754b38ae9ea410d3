/** Once at launch: what a browser's page lacks of an app comes behind the first screen; and keeps the app's own files on the device, so that it opens without a network. */
export function prepareShell(): void {
  void import(/* webpackChunkName: "gestures" */ '../navigation/keep-place.h5').then(({ keepPlace }) => keepPlace())
  void import(/* webpackChunkName: "gestures" */ '../navigation/pull-to-refresh.h5').then(({ listenForPulls }) =>
    listenForPulls(),
  )
  if (!('serviceWorker' in navigator)) return
  window.addEventListener('load', () => {
    void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
  })
}
