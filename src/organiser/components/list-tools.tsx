import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Field } from '@/ui/form/field'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import './list-tools.scss'

type ListToolsProps = {
  /** What the ids of the parts begin with. */
  id: string
  /** What the field is for. */
  label: string
  words: string
  onSearch: (words: string) => void
  /** Nothing where nothing can be added. */
  add?: { label: string; to: string }
  /** Where several of the list are changed at once. */
  several?: { label: string; to: string }
}

/** Above a list: searches it, and adds to it. */
export function ListTools({ id, label, words, onSearch, add, several }: ListToolsProps) {
  const { t } = useLocale()
  return (
    <Box className="list-tools">
      <Box className="list-tools__search">
        <Icon name="search" />
        <Field
          id={`${id}-search`}
          className="field list-tools__field"
          label={label}
          placeholder={t('items.search')}
          value={words}
          onChange={onSearch}
        />
        {words !== '' && (
          <Button
            id={`${id}-clear`}
            className="list-tools__clear"
            label={t('agenda.clear')}
            onPress={() => onSearch('')}
          >
            <Icon name="x" size="small" />
          </Button>
        )}
      </Box>
      {several && (
        <Link id={`${id}-several`} className="list-tools__several" label={several.label} to={several.to}>
          <Icon name="list-checks" />
        </Link>
      )}
      {add && (
        <Link id={`${id}-add`} className="list-tools__add" label={add.label} to={add.to}>
          <Icon name="plus" />
        </Link>
      )}
    </Box>
  )
}
