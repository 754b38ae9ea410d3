import type { Programme } from 'domain/programme/programme'
import { BottomSheet } from '@/components/bottom-sheet'
import type { MessageKey } from '@/i18n/message-key'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Text } from '@/ui/text'
import { type AgendaQuery, type FilterChoice, filterChoices } from '../view'

type FiltersProps = {
  programme: Programme
  query: AgendaQuery
  onChange: (part: Partial<AgendaQuery>) => void
  onClose: () => void
}

type GroupProps<Id> = {
  name: 'topic' | 'room' | 'language'
  choices: readonly FilterChoice<Id>[]
  chosen: Id | undefined
  onChoose: (id: Id | undefined) => void
}

function Group<Id extends string>({ name, choices, chosen, onChoose }: GroupProps<Id>) {
  const { t } = useLocale()
  const title: MessageKey = `agenda.${name}`
  return (
    <Box className="filter" role="group" label={t(title)}>
      <Text as="h3" className="section__title">
        {t(title)}
      </Text>
      <Box className="filter__choices">
        {choices.map(({ id, name: words }) => (
          <Button
            key={id ?? 'all'}
            id={`filter-${name}-${id ?? 'all'}`}
            className={`choice ${id === chosen ? 'choice--chosen' : ''}`}
            selected={id === chosen}
            onPress={() => onChoose(id)}
          >
            <Text lang={words.language}>{words.wording}</Text>
          </Button>
        ))}
      </Box>
    </Box>
  )
}

/** Narrows the agenda by topic, room and language; each choice takes effect at once. */
export function Filters({ programme, query, onChange, onClose }: FiltersProps) {
  const locale = useLocale()
  const { topics, rooms, languages } = filterChoices(programme, locale)
  return (
    <BottomSheet title={locale.t('agenda.filters')} closeLabel={locale.t('act.done')} onClose={onClose}>
      <Group name="topic" choices={topics} chosen={query.topic} onChoose={(topic) => onChange({ topic })} />
      <Group name="room" choices={rooms} chosen={query.room} onChoose={(room) => onChange({ room })} />
      <Group
        name="language"
        choices={languages}
        chosen={query.language}
        onChoose={(language) => onChange({ language })}
      />
      <Button
        id="filters-done"
        className="button button--main filter__done"
        onPress={onClose}
        words={locale.t('act.done')}
      />
    </BottomSheet>
  )
}
