import { ACCENT_STYLES, clientAccentStyles } from 'domain/look/accent-styles'
import { useLayoutEffect } from 'react'

function sheet(): HTMLElement {
  const found = document.getElementById(ACCENT_STYLES)
  if (found) return found
  const made = document.createElement('style')
  made.id = ACCENT_STYLES
  return document.head.appendChild(made)
}

/** The forum's colour on every page; what the page was served with stays until it is known here. */
export function useAccentSheet(accent: string | null | undefined): void {
  useLayoutEffect(() => {
    if (accent === undefined) return
    const styles = accent === null ? '' : clientAccentStyles(accent)
    const element = sheet()
    if (element.textContent !== styles) element.textContent = styles
  }, [accent])
}
