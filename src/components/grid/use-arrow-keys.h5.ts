import { useEffect } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { type Direction, type GridView, neighbourOf } from './view'

const PREFIX = 'grid-'

/** Arrows lead from session to session: up and down by time, sideways by room. */
export function useArrowKeys(view: GridView): void {
  const { isRightToLeft } = useLocale()
  useEffect(() => {
    const directions: Readonly<Record<string, Direction>> = {
      ArrowUp: 'up',
      ArrowDown: 'down',
      ArrowLeft: isRightToLeft ? 'after' : 'before',
      ArrowRight: isRightToLeft ? 'before' : 'after',
    }
    const press = (event: KeyboardEvent) => {
      const direction = directions[event.key]
      const id = document.activeElement?.id
      if (!direction || !id?.startsWith(PREFIX)) return
      const next = neighbourOf(view, id.slice(PREFIX.length), direction)
      const element = next && document.getElementById(PREFIX + next)
      if (!element) return
      event.preventDefault()
      element.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [view, isRightToLeft])
}
