export function watchNear(id: string, tell: (isNear: boolean, height: number) => void): () => void {
  const element = document.getElementById(id)
  if (!element) return () => undefined
  const look = (entries: readonly IntersectionObserverEntry[]) => {
    // A page that is covered is not drawn.
    for (const { isIntersecting, boundingClientRect } of entries)
      if (boundingClientRect.height > 0) tell(isIntersecting, boundingClientRect.height)
  }
  const observer = new IntersectionObserver(look, { rootMargin: '500px 0px' })
  observer.observe(element)
  return () => observer.disconnect()
}
