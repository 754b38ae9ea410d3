import { useMemo, useState } from 'react'
import { Marks } from '@/components/marks'
import { useLocale } from '@/i18n/reader-context'
import type { Draft, Preview } from '@/stores/desk'
import { Box } from '@/ui/box'
import { Field } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import { Words } from '@/ui/words'
import { type ProgrammeDayView, type ProgrammeRowView, programmeList } from './programme-list-view'
import './programme-list.scss'

type ProgrammeListProps = {
  draft: Draft
  preview: Preview
  /** Where it stands: two may be in one document. */
  place: 'side' | 'page'
}

function Row({ row, place }: { row: ProgrammeRowView; place: string }) {
  return (
    <Link
      id={`${place}-${row.id}`}
      className={`programme-row programme-row--${row.topic ? `topic-${row.topic}` : 'none'} ${row.isCancelled ? 'programme-row--off' : ''}`}
      to={row.to}
    >
      <Words className="programme-row__time figures">{row.start}</Words>
      <Box className="programme-row__body">
        <Words className="programme-row__title" lang={row.title.language}>
          {row.title.wording}
        </Words>
        <Words className="programme-row__room" lang={row.room.language}>
          {row.room.wording}
        </Words>
        <Marks marks={row.marks} />
      </Box>
    </Link>
  )
}

function Day({ day, place }: { day: ProgrammeDayView; place: string }) {
  return (
    <Box as="section" className="section">
      <Words as="h2" className="section__title figures">
        {day.label}
      </Words>
      <Box as="ul" className="card programme-list__rows">
        {day.rows.map((row) => (
          <Box as="li" key={row.id} className="programme-list__row">
            <Row row={row} place={place} />
          </Box>
        ))}
      </Box>
    </Box>
  )
}

/** Every session of the draft with what is changed of it, to be searched. */
export function ProgrammeList({ draft, preview, place }: ProgrammeListProps) {
  const locale = useLocale()
  const [query, setQuery] = useState('')
  const { programme } = draft
  const { differences } = preview
  const days = useMemo(
    () => programmeList(query, { programme, differences, locale }),
    [query, programme, differences, locale],
  )
  return (
    <Box className="programme-list">
      <Box className="programme-list__search">
        <Icon name="search" />
        <Field
          id={`${place}-search`}
          className="field programme-list__field"
          label={locale.t('agenda.search')}
          placeholder={locale.t('agenda.search')}
          value={query}
          onChange={setQuery}
        />
      </Box>
      {days.length === 0 && (
        <Words as="p" className="muted">
          {locale.t('agenda.found', { n: 0 })}
        </Words>
      )}
      {days.map((day) => (
        <Day key={day.date} day={day} place={place} />
      ))}
    </Box>
  )
}
