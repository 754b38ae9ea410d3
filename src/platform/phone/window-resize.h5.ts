export function whenResized(then: () => void): () => void {
  window.addEventListener('resize', then)
  return () => window.removeEventListener('resize', then)
}
