import type { ReactNode } from 'react'
import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import { Words } from '@/ui/words'
import type { ChangeCardView, ChangedValue } from './change-card-view'
import { Marks } from './marks'
import './change-card.scss'

function Value({ value: { before, after } }: { value: ChangedValue }) {
  const { t } = useLocale()
  return (
    <Box className="change-card__value figures">
      {before && (
        <Box className="change-card__side">
          <Words className="change-card__word">{t('change.from')}</Words>
          <Words as="s" className="change-card__old" lang={before.language}>
            {before.wording}
          </Words>
        </Box>
      )}
      {after && (
        <Box className="change-card__side">
          <Words className="change-card__word">{t('change.to')}</Words>
          <Words className="change-card__new" lang={after.language}>
            {after.wording}
          </Words>
        </Box>
      )}
    </Box>
  )
}

function Frame({ view: { id, to }, children }: { view: ChangeCardView; children: ReactNode }) {
  if (!to) return <Box className="change-card__frame">{children}</Box>
  return (
    <Link id={`change-${id}`} className="change-card__frame" to={to}>
      {children}
    </Link>
  )
}

/** One change: its kind, the session, and the old values beside the new. */
export function ChangeCard({ view }: { view: ChangeCardView }) {
  const { to, title, kinds, tone, values, details, isOff, marks } = view
  return (
    <Box as="article" className={`card change-card change-card--${tone} ${isOff ? 'change-card--off' : ''}`}>
      <Frame view={view}>
        <Box className="change-card__body">
          <Words as="p" className="change-card__kinds">
            {kinds}
          </Words>
          <Words as="h3" className="change-card__title" lang={title.language}>
            {title.wording}
          </Words>
          {values.map((value) => (
            <Value key={value.kind} value={value} />
          ))}
          <Box className="change-card__details figures">
            {details.map(({ wording, language }) => (
              <Words key={wording} lang={language}>
                {wording}
              </Words>
            ))}
          </Box>
          <Marks marks={marks} />
        </Box>
        {to && <Icon name="chevron-right" size="small" />}
      </Frame>
    </Box>
  )
}
