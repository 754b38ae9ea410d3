/** Once at launch: keeps the app's own files on the device, so that it opens without a network. */
export function prepareShell(): void {
  if (!('serviceWorker' in navigator)) return
  window.addEventListener('load', () => {
    void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
  })
}
