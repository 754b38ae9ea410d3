import type { Programme } from 'domain/programme/programme'
import { suggestionFor } from 'domain/search/slips'
import { inOwnDirection } from 'domain/text/visible-text'
import { useMemo } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'

type NothingProps = { query: string; programme: Programme; onSearch: (query: string) => void }

/** Nothing was found: says so, and what may have been meant. */
export function Nothing({ query, programme, onSearch }: NothingProps) {
  const { t } = useLocale()
  const suggestion = useMemo(() => suggestionFor(programme, query), [programme, query])
  return (
    <>
      <Text as="h2" id="search-nothing" className="search-nothing">
        {t('search.nothing', { query: inOwnDirection(query.trim()) })}
      </Text>
      {suggestion && (
        <Button id="search-meant" className="search-meant" onPress={() => onSearch(suggestion.query)}>
          <Icon name="search" />
          <Box className="found__words">
            <Paragraph className="found__fact" words={t('search.meant')} />
            <Paragraph className="search-meant__words" words={inOwnDirection(suggestion.query)} />
          </Box>
          <Text className="figures">{t('search.found', { n: suggestion.count })}</Text>
          <Icon name="chevron-right" size="small" />
        </Button>
      )}
    </>
  )
}
