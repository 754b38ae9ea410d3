const FOCUSABLE = 'a[href], button:not([disabled]), input, select, textarea, [tabindex]'

/** Whether no other dialog was opened over it: a question over a sheet has the keys. */
function isOnTop(dialog: HTMLElement): boolean {
  const open = document.querySelectorAll('dialog[open]')
  return open[open.length - 1] === dialog
}

/** Keeps Tab inside, and makes Escape the dialog's own `cancel` event. */
function onKey(dialog: HTMLElement, event: KeyboardEvent): void {
  if (!isOnTop(dialog)) return
  if (event.key === 'Escape') dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
  if (event.key !== 'Tab') return
  const inside = Array.from(dialog.querySelectorAll<HTMLElement>(FOCUSABLE))
  const [first, last] = event.shiftKey ? [inside[inside.length - 1], inside[0]] : [inside[0], inside[inside.length - 1]]
  if (document.activeElement !== last && dialog.contains(document.activeElement)) return
  event.preventDefault()
  first?.focus()
}

/**
 * What `showModal` does, by hand, for what covers the whole screen, and for Safari before 15.4, which does not know dialogs.
 * `showModal` makes the page inert, and so has all of it styled anew: at 1,000 elements that takes half a frame.
 */
export function openByHand(dialog: HTMLElement): () => void {
  const before = document.activeElement
  const behind = Array.from(document.body.children).filter((element) => !element.contains(dialog))
  const hidden = behind.filter((element) => !element.hasAttribute('aria-hidden'))
  const listen = (event: KeyboardEvent) => onKey(dialog, event)
  dialog.setAttribute('open', '')
  dialog.setAttribute('role', 'dialog')
  dialog.setAttribute('aria-modal', 'true')
  dialog.classList.add('dialog--plain')
  document.addEventListener('keydown', listen)
  dialog.querySelector<HTMLElement>(FOCUSABLE)?.focus()
  // Not before: what has the focus may not be hidden.
  for (const element of hidden) element.setAttribute('aria-hidden', 'true')
  return () => {
    document.removeEventListener('keydown', listen)
    for (const element of hidden) element.removeAttribute('aria-hidden')
    dialog.removeAttribute('open')
    if (before instanceof HTMLElement) before.focus()
  }
}

/**
 * Opens a dialog over the page, with the focus inside; Escape sends it a `cancel` event. Returns a function that closes it
 * and gives the focus back, which has to be called while the dialog is still in the page.
 */
export function openDialog(dialog: HTMLDialogElement): () => void {
  if (!dialog.showModal) return openByHand(dialog)
  dialog.showModal()
  return () => dialog.close()
}
