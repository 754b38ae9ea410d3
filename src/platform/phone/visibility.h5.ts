export function watchVisible(id: string, tell: (isVisible: boolean) => void): () => void {
  const element = document.getElementById(id)
  if (!element) return () => undefined
  const observer = new IntersectionObserver((entries) => tell(entries.some(({ isIntersecting }) => isIntersecting)))
  observer.observe(element)
  return () => observer.disconnect()
}
