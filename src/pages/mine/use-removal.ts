import type { OwnItem } from 'domain/agenda/own-items'
import type { SessionId } from 'domain/programme/ids'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { say } from 'domain/text/text'
import { useLocale } from '@/i18n/viewer-settings'
import { removeWithUndo, useOwnItems } from '@/stores/own-items'
import { useStars } from '@/stores/stars'
import { offerUndo } from '@/stores/undo'

/** Takes a star or an item out of the reader's day; for some seconds it can be put back. */
export function useRemoval(programme: Programme) {
  const { t, language } = useLocale()
  return {
    onUnstar(id: SessionId) {
      const { starAll } = useStars.getState()
      const session = lookupOf(programme).session(id)
      starAll([id], false)
      const title = session ? say(session.title, language) : ''
      offerUndo(t('mine.unstarred', { title }), () => useStars.getState().starAll([id], true))
    },
    onDelete(id: OwnItem['id']) {
      const item = useOwnItems.getState().items.find((one) => one.id === id)
      if (item) removeWithUndo(item, t('mine.deleted', { title: item.title }))
    },
  }
}
