export function scrollToId(id: string): void {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  document.getElementById(id)?.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' })
}
