import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { joinList } from '../../components/item-words'
import type { Publishing } from '../use-publishing'

function Done({ release }: { release: number }) {
  const { t } = useLocale()
  return (
    <Box id="published" className="card outcome" role="status">
      <Box className="outcome__line">
        <Icon name="circle-check" size="large" />
        <Paragraph className="outcome__words figures" words={t('review.done', { n: release })} />
      </Box>
      <Box className="outcome__acts">
        <Link id="published-changes" className="button button--main" to="/guide/updates/index">
          <Text>{t('review.done.changes')}</Text>
        </Link>
        <Link id="published-back" className="button" to="/organiser/home/index">
          <Text>{t('review.empty.act')}</Text>
        </Link>
      </Box>
    </Box>
  )
}

const MOST_NAMED = 5

function Stale({ news }: { news: readonly string[] }) {
  const locale = useLocale()
  const { t } = locale
  const left = news.length - MOST_NAMED
  const named = [...news.slice(0, MOST_NAMED), ...(left > 0 ? [t('review.more', { n: left })] : [])]
  return (
    <Box id="stale" className="card outcome outcome--stale" role="alert">
      <Box className="outcome__line">
        <Icon name="triangle-alert" size="large" />
        <Paragraph className="outcome__words" words={t('review.stale.title')} />
      </Box>
      {named.length > 0 && <Paragraph words={t('review.stale.news', { items: joinList(named, locale) })} />}
      <Paragraph className="muted" words={t('review.stale.body')} />
    </Box>
  )
}

/** How publishing went, in words. */
export function PublishOutcome({ publishing }: { publishing: Publishing }) {
  if (publishing.state === 'done') return <Done release={publishing.release} />
  return publishing.state === 'stale' ? <Stale news={publishing.news} /> : null
}
