import type { Programme } from 'domain/programme/programme'
import { useState } from 'react'
import { BottomSheet } from '@/components/bottom-sheet'
import type { MessageKey } from '@/i18n/message-key'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { chunks } from '@/ui/chunks'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import { type AgendaQuery, type FilterChip, type FilterChoice, filterChoices, noFilters } from '../view'
import { FilterChips } from './filter-chips'
import './filters.scss'

type FiltersProps = {
  programme: Programme
  query: AgendaQuery
  chips: readonly FilterChip[]
  /** How many sessions the page shows. */
  show: string
  onChange: (part: Partial<AgendaQuery>) => void
  onClose: () => void
}

type GroupProps<Id> = {
  name: FilterChip['name']
  choices: readonly FilterChoice<Id>[]
  chosen: Id | undefined
  onChoose: (id: Id | undefined) => void
}

/** A group with more choices shows these many until the reader wants all. */
const FEW = 7

function Group<Id extends string>({ name, choices, chosen, onChoose }: GroupProps<Id>) {
  const { t } = useLocale()
  const [isOpen, setOpen] = useState(false)
  if (choices.length === 0) return null
  const title: MessageKey = `agenda.${name}`
  const isLong = choices.length > FEW + 1
  const shown = isLong && !isOpen ? choices.slice(0, FEW) : choices
  return (
    <Box className="filter" role="group" label={t(title)}>
      <Box className="filter__head">
        <Text as="h3" className="section__title">
          {t(title)}
        </Text>
        {isLong && (
          <Button
            id={`filter-all-${name}`}
            className={`filter__all ${isOpen ? 'fold--open' : ''}`}
            label={`${t(title)} · ${t('agenda.allOf', { n: choices.length })}`}
            expanded={isOpen}
            onPress={() => setOpen(!isOpen)}
          >
            <Text className="figures">{String(choices.length)}</Text>
            <Icon name="chevron-down" size="small" />
          </Button>
        )}
      </Box>
      {chunks(shown).map((part) => (
        <Box key={part[0]?.id} className="filter__choices">
          {part.map(({ id, name: words }) => (
            <Button
              key={id}
              id={`filter-${name}-${id}`}
              className={`choice ${id === chosen ? 'choice--chosen' : ''}`}
              selected={id === chosen}
              onPress={() => onChoose(id === chosen ? undefined : id)}
            >
              <Text className="choice__words">{words}</Text>
            </Button>
          ))}
        </Box>
      ))}
    </Box>
  )
}

/** Narrows the agenda by language, topic and room; each choice takes effect at once. */
export function Filters({ programme, query, chips, show, onChange, onClose }: FiltersProps) {
  const locale = useLocale()
  const { t } = locale
  const { topics, rooms, languages } = filterChoices(programme, locale)
  return (
    <BottomSheet title={t('agenda.filters')} closeLabel={t('act.done')} onClose={onClose}>
      {chips.length > 0 && (
        <Box className="filter">
          <FilterChips chips={chips} place="chosen" onChange={onChange} />
          <Button
            id="filters-clear"
            className="filter__clear"
            onPress={() => onChange(noFilters)}
            words={t('agenda.clearAll')}
          />
        </Box>
      )}
      <Group
        name="language"
        choices={languages}
        chosen={query.language}
        onChoose={(language) => onChange({ language })}
      />
      <Group name="topic" choices={topics} chosen={query.topic} onChoose={(topic) => onChange({ topic })} />
      <Group name="room" choices={rooms} chosen={query.room} onChoose={(room) => onChange({ room })} />
      <Box className="filter__foot">
        <Button id="filters-done" className="button button--main filter__done" onPress={onClose} words={show} />
      </Box>
    </BottomSheet>
  )
}
