import { useLocale } from '@/i18n/viewer-settings'
import { Text } from '@/ui/text'

/** WeChat has no button for its time line: only its own menu leads there. */
export function MomentsHint() {
  const { t } = useLocale()
  return (
    <Text as="p" id="share-moments" className="share-acts__hint">
      {t('share.moments')}
    </Text>
  )
}
