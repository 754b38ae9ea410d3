import type { ListKind } from 'domain/programme/kinds'
import { useLocale } from '@/i18n/viewer-settings'
import { useDesk } from '@/stores/organiser/desk'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { useRestore } from './use-restore'
import './restore-button.scss'

/** On a row of something that was taken out of the draft: brings it back. */
export function RestoreButton({ id, kind, item, title }: { id: string; kind: ListKind; item: string; title: string }) {
  const { t } = useLocale()
  const restore = useRestore()
  const isBusy = useDesk((desk) => desk.isBusy)
  if (!restore) return null
  return (
    <Button
      id={id}
      className="restore-press"
      label={t('items.restoreNamed', { title })}
      disabled={isBusy}
      onPress={() => restore(kind, item)}
    >
      <Icon name="rotate-ccw" />
    </Button>
  )
}
