import { Box } from '@/ui/box'
import { TextField } from '@/ui/form/text-field'
import { elementId, useForm } from '../form-context'

/** A new item's id, proposed from its title. */
export function IdPart({ id, onChange }: { id: string; onChange: (id: string) => void }) {
  const { form, locale, faultAt, onLeave } = useForm()
  const { t } = locale
  return (
    <Box className="card form-part">
      <TextField
        id={elementId(form, 'id')}
        label={t('edit.id')}
        lang="en"
        maxLength={20}
        value={id}
        hint={t('edit.id.hint')}
        error={faultAt('id')}
        onChange={onChange}
        onLeave={() => onLeave('id')}
      />
    </Box>
  )
}
