import { useIsWide } from '@/frame/use-is-wide.h5'
import { useAgendaLook } from '@/stores/agenda-look'

/** Whether the day is shown by rooms in the agenda itself: in a wide window, unless the reader wants the list. */
export function useByRoom(): boolean {
  const isWide = useIsWide()
  const isList = useAgendaLook((look) => look.isList)
  return isWide && !isList
}
