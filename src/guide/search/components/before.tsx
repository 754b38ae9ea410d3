import type { Programme } from 'domain/programme/programme'
import { inOwnDirection } from 'domain/text/visible-text'
import { Section } from '@/components/section'
import type { MessageKey } from '@/i18n/message-key'
import { useLocale } from '@/i18n/viewer-settings'
import { useRecentSearches } from '@/stores/recent-searches'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { elsewhere } from '../view'

/** Lists to look through instead. */
export function ElsewhereList({ programme, title }: { programme: Programme; title: MessageKey }) {
  const { t } = useLocale()
  const places = elsewhere(programme)
  if (places.length === 0) return null
  return (
    <Section title={title}>
      <Box as="ul" className="card found-rows">
        {places.map(({ to, icon, title: name }) => (
          <Box as="li" key={to} className="found found--other">
            <Link className="found__press found__press--middle" to={to}>
              <Box className="sign" decorative>
                <Icon name={icon} />
              </Box>
              <Text className="found__title">{t(name)}</Text>
            </Link>
            <Icon name="chevron-right" size="small" />
          </Box>
        ))}
      </Box>
    </Section>
  )
}

/** What the reader searched for before; each can be searched again and be deleted. */
export function RecentSearches({ onSearch }: { onSearch: (query: string) => void }) {
  const { t } = useLocale()
  const { queries, forget, forgetAll } = useRecentSearches()
  if (queries.length === 0) return null
  return (
    <Box as="section" className="section" id="recent-searches">
      <Box className="section__head">
        <Text as="h2" className="section__title">
          {t('search.recent')}
        </Text>
        <Button id="forget-all" className="section__more" onPress={forgetAll} words={t('search.forgetAll')} />
      </Box>
      <Box as="ul" className="card found-rows">
        {queries.map((query, at) => (
          <Box as="li" key={query} className="found found--other">
            <Button id={`recent-${at}`} className="found__press found__press--middle" onPress={() => onSearch(query)}>
              <Icon name="history" />
              <Text className="found__query">{inOwnDirection(query)}</Text>
            </Button>
            <Button
              id={`forget-${at}`}
              className="found__forget"
              label={t('search.forget', { query })}
              onPress={() => forget(query)}
            >
              <Icon name="x" size="small" />
            </Button>
          </Box>
        ))}
      </Box>
      <Paragraph className="fine" words={t('search.kept')} />
    </Box>
  )
}
