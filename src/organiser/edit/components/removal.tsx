import type { ListKind } from 'domain/programme/kinds'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { useForm } from '../form-context'
import type { FormState } from '../use-editing'
import { useRemove } from '../use-remove'
import { type PointerView, pointersAt } from '../view'

/** How many are named: the phone is not flooded by a hall of a hundred sessions. */
const MOST = 12

function Pointers({ pointers }: { pointers: readonly PointerView[] }) {
  const { t } = useForm().locale
  return (
    <Box className="card removal__card">
      <Paragraph className="muted" words={t('edit.pointedAt', { n: pointers.length })} />
      <Box as="ul" className="removal__list">
        {pointers.slice(0, MOST).map(({ id, to, kind, name }) => (
          <Box as="li" key={id}>
            <Link id={`pointer-${id}`} className="removal__link" to={to}>
              <Text className="removal__kind">{kind}</Text>
              <Text className="removal__name" lang="">
                {name}
              </Text>
              <Icon name="chevron-right" size="small" />
            </Link>
          </Box>
        ))}
      </Box>
      {pointers.length > MOST && <Text className="fine">{`+${pointers.length - MOST}`}</Text>}
    </Box>
  )
}

type RemovalProps = { state: FormState; kind: ListKind; disabled: boolean; onGone?: () => void }

/** The way to take the item out of the programme, or what still needs it. */
export function Removal({ state, kind, disabled, onGone }: RemovalProps) {
  const form = useForm()
  const remove = useRemove(state, kind, onGone)
  const pointers = pointersAt(kind, state.editing.id, form)
  if (pointers.length > 0) return <Pointers pointers={pointers} />
  return (
    <Button id="edit-delete" className="button removal__act" disabled={disabled} onPress={remove}>
      <Icon name="trash-2" size="small" />
      <Text>{form.locale.t('edit.delete')}</Text>
    </Button>
  )
}
