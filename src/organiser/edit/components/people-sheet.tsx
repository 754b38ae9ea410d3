import { useEffect, useMemo, useState } from 'react'
import { BottomSheet } from '@/components/bottom-sheet'
import { toast } from '@/platform/dialog/toast'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { ListTools } from '../../components/list-tools'
import { focusSearch } from '../focus-search'
import { useForm } from '../form-context'
import { type Chosen, type PersonPick, peoplePicks } from '../people-picks'
import './people-sheet.scss'

function Pick({ pick, onPick }: { pick: PersonPick; onPick: (id: string) => void }) {
  const { id, name, role, office, delegation } = pick
  const notes = [office, delegation].filter((note) => note !== undefined)
  return (
    <Button
      id={`person-${id}`}
      className={`person-pick ${role ? 'person-pick--on' : ''}`}
      selected={role !== undefined}
      onPress={() => onPick(id)}
    >
      <Box className="person-pick__body">
        <Text className="person-pick__name words--block">{name}</Text>
        {notes.map(({ wording, language }) => (
          <Text key={wording} className="person-pick__note words--block" lang={language}>
            {wording}
          </Text>
        ))}
      </Box>
      {role && <Text className="chip">{role}</Text>}
      {role && <Icon name="circle-check" size="small" />}
    </Button>
  )
}

type PeopleSheetProps = {
  title: string
  chosen: readonly Chosen[]
  onPick: (id: string) => void
  onClose: () => void
}

/** Everybody of the programme, to be searched; who is chosen comes first. */
export function PeopleSheet({ title, chosen, onPick, onClose }: PeopleSheetProps) {
  const { programme, locale, addPerson } = useForm()
  const { t } = locale
  const [query, setQuery] = useState('')
  useEffect(() => focusSearch('people-search'), [])
  const view = useMemo(() => peoplePicks(query, chosen, { programme, locale }), [query, chosen, programme, locale])
  const { picks, found, isCut, newName } = view
  return (
    <BottomSheet title={title} closeLabel={t('act.done')} onClose={onClose}>
      <Box className="people-sheet">
        <ListTools id="people" label={t('edit.person.search')} words={query} onSearch={setQuery} />
        <Paragraph id="people-found" className="muted" words={found} />
        <Box as="ul" className="people-sheet__picks">
          {picks.map((pick) => (
            <Box as="li" key={pick.id} className="people-sheet__pick">
              <Pick pick={pick} onPick={onPick} />
            </Box>
          ))}
        </Box>
        {isCut && <Paragraph className="fine" words={t('edit.person.more')} />}
        {newName && (
          <Button
            id="people-new"
            className="button"
            onPress={() => {
              onPick(addPerson(newName))
              setQuery('')
              toast(t('edit.person.added', { name: newName }))
              focusSearch('people-search')
            }}
          >
            <Icon name="user-plus" size="small" />
            <Text>{t('edit.person.new', { name: newName })}</Text>
          </Button>
        )}
      </Box>
    </BottomSheet>
  )
}
