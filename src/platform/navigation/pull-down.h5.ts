/** Puts the pulled page's sign away. */
export function stopPullDownRefresh(): void {
  document.getElementById('pull')?.remove()
}
