export function whenOnline(then: () => void): void {
  window.addEventListener('online', then)
}
