import { useMemo } from 'react'
import type { CardContext } from '@/components/session/session-card-view'
import { useLocale } from '@/i18n/viewer-settings'
import { dismissRemovedStars, useRemovedStars } from '@/stores/removed-stars'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { removedView } from '../removed-view'

/** Says until it is put away that starred sessions are no longer in the programme. */
export function Removed({ context }: { context: CardContext }) {
  const { t } = useLocale()
  const titles = useRemovedStars((removed) => removed.titles)
  const view = useMemo(() => removedView(context, titles), [context, titles])
  if (!view) return null
  return (
    <Box id="mine-removed" className="card removed" role="status">
      <Icon name="circle-alert" />
      <Box className="removed__words">
        <Text as="h2" className="removed__title">
          {t('mine.removed')}
        </Text>
        {view.titles.map(({ wording, language }) => (
          <Text key={wording} as="p" lang={language}>
            {wording}
          </Text>
        ))}
        {view.others && <Paragraph words={view.others} />}
      </Box>
      <Button
        id="mine-removed-close"
        className="removed__close"
        label={t('news.close')}
        onPress={() => dismissRemovedStars(view.ids)}
      >
        <Icon name="x" />
      </Button>
    </Box>
  )
}
