const SHORTEST = 2500 // ms
const A_CHARACTER = 60 // ms that a reader needs

let timer: ReturnType<typeof setTimeout> | undefined

/** One line above the tab bar, read out by screen readers. */
function place(): HTMLElement {
  const known = document.getElementById('toast')
  if (known) return known
  const made = document.createElement('div')
  made.id = 'toast'
  made.className = 'toast'
  made.setAttribute('role', 'status')
  document.body.append(made)
  return made
}

export function toast(words: string): void {
  const shown = place()
  shown.textContent = words
  shown.classList.add('toast--shown')
  clearTimeout(timer)
  timer = setTimeout(() => shown.classList.remove('toast--shown'), Math.max(SHORTEST, A_CHARACTER * words.length))
}
