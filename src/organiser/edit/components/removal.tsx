import type { ListKind } from 'domain/programme/kinds'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
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
      <Words as="p" className="muted">
        {t('edit.pointedAt', { n: pointers.length })}
      </Words>
      <Box as="ul" className="removal__list">
        {pointers.slice(0, MOST).map(({ id, to, kind, name }) => (
          <Box as="li" key={id}>
            <Link id={`pointer-${id}`} className="removal__link" to={to}>
              <Words className="removal__kind">{kind}</Words>
              <Words className="removal__name" lang="">
                {name}
              </Words>
              <Icon name="chevron-right" size="small" />
            </Link>
          </Box>
        ))}
      </Box>
      {pointers.length > MOST && <Words className="fine">{`+${pointers.length - MOST}`}</Words>}
    </Box>
  )
}

/** The way to take the item out of the programme, or what still needs it. */
export function Removal({ state, kind, disabled }: { state: FormState; kind: ListKind; disabled: boolean }) {
  const form = useForm()
  const remove = useRemove(state, kind)
  const pointers = pointersAt(kind, state.editing.id, form)
  if (pointers.length > 0) return <Pointers pointers={pointers} />
  return (
    <Press id="edit-delete" className="button removal__act" disabled={disabled} onPress={remove}>
      <Icon name="trash-2" size="small" />
      <Words>{form.locale.t('edit.delete')}</Words>
    </Press>
  )
}
