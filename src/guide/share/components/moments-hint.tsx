import { useLocale } from '@/i18n/viewer-settings'
import { Paragraph } from '@/ui/paragraph'

/** WeChat has no button for its time line: only its own menu leads there. */
export function MomentsHint() {
  const { t } = useLocale()
  return <Paragraph id="share-moments" className="share-acts__hint" words={t('share.moments')} />
}
