/** Where there is a mouse there is a keyboard: typing goes into the search at once. */
export function focusSearch(id: string): void {
  if (window.matchMedia('(hover: hover)').matches) document.getElementById(id)?.focus()
}
