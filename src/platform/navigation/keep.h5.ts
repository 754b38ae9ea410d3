const values = new Map<string, () => unknown>()

function writeKept(): void {
  try {
    for (const [name, value] of values) sessionStorage.setItem(name, JSON.stringify(value()))
  } catch {
    // A private window: the page begins at its top then.
  }
}

/** Keeps for a reload of this window what the value is when the window is left. */
export function keep(name: string, value: () => unknown): void {
  if (values.size === 0) window.addEventListener('pagehide', writeKept)
  values.set(name, value)
}
