import type { MessageKey } from '@/i18n/message-key'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Field } from '@/ui/form/field'
import { Icon } from '@/ui/icon'
import './search-field.scss'

type SearchFieldProps = {
  id: string
  /** What it looks for. */
  label: MessageKey
  words: string
  /** It is what the page is there for: the keyboard comes at once. */
  isFirst?: boolean
  onChange: (words: string) => void
  onEnter?: () => void
}

/** A field that searches while somebody types. */
export function SearchField({ id, label, words, isFirst, onChange, onEnter }: SearchFieldProps) {
  const { t } = useLocale()
  return (
    <Box className="search-field">
      <Icon name="search" />
      <Field
        id={id}
        className="search-field__words"
        label={t(label)}
        placeholder={t('nav.search')}
        value={words}
        isFirst={isFirst}
        onChange={onChange}
        onEnter={onEnter}
      />
      {words !== '' && (
        <Button
          id={`${id}-clear`}
          className="search-field__clear"
          label={t('agenda.clear')}
          onPress={() => onChange('')}
        >
          <Icon name="x" size="small" />
        </Button>
      )}
    </Box>
  )
}
