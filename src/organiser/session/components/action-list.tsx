import { Section } from '@/components/section'
import type { MessageKey } from '@/i18n/message-key'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import type { SessionAction } from '../session-action'
import type { SessionHeaderView } from '../view'

export type PickerKind = 'move' | 'swap'

type ActListProps = {
  id: string
  view: SessionHeaderView
  isDisabled: boolean
  onPick: (picking: PickerKind) => void
  onAct: (act: SessionAction) => void
  onDuplicate: () => void
}

type Row = { readonly id: string; readonly icon: IconName; readonly label: MessageKey; readonly onPress: () => void }

function rowsOf({ view: { isCancelled, isFull }, onPick, onAct }: ActListProps): Row[] {
  if (isCancelled)
    return [
      {
        id: 'act-reinstate',
        icon: 'rotate-ccw',
        label: 'floor.reinstate',
        onPress: () => onAct({ kind: 'reinstate' }),
      },
    ]
  return [
    { id: 'act-move', icon: 'door-open', label: 'floor.move', onPress: () => onPick('move') },
    { id: 'act-swap', icon: 'arrow-left-right', label: 'floor.swap', onPress: () => onPick('swap') },
    isFull
      ? { id: 'act-places', icon: 'users', label: 'floor.places', onPress: () => onAct({ kind: 'places' }) }
      : { id: 'act-full', icon: 'users', label: 'floor.full', onPress: () => onAct({ kind: 'full' }) },
    { id: 'act-cancel', icon: 'ban', label: 'floor.cancel', onPress: () => onAct({ kind: 'cancel' }) },
  ]
}

const Inside = ({ icon, label }: { icon: IconName; label: string }) => (
  <>
    <Icon name={icon} />
    <Text className="act-row__label">{label}</Text>
    <Icon name="chevron-right" size="small" />
  </>
)

/** What else can be done to a session, one line each. */
export function ActionList(props: ActListProps) {
  const { t } = useLocale()
  return (
    <Section title={props.view.isCancelled ? 'floor.acts' : 'floor.otherActs'}>
      <Box as="ul" className="card act-rows">
        {rowsOf(props).map(({ id, icon, label, onPress }) => (
          <Box as="li" key={id} className="act-rows__item">
            <Button id={id} className="act-row" disabled={props.isDisabled} onPress={onPress}>
              <Inside icon={icon} label={t(label)} />
            </Button>
          </Box>
        ))}
        <Box as="li" className="act-rows__item">
          <Link id="act-edit" className="act-row" to={`/organiser/edit/index?kind=sessions&id=${props.id}`}>
            <Inside icon="pencil" label={t('floor.edit')} />
          </Link>
        </Box>
        <Box as="li" className="act-rows__item">
          <Button id="act-duplicate" className="act-row" disabled={props.isDisabled} onPress={props.onDuplicate}>
            <Inside icon="copy" label={t('floor.duplicate')} />
          </Button>
        </Box>
        <Box as="li" className="act-rows__item">
          <Link id="act-notice" className="act-row" to="/organiser/notices/index">
            <Inside icon="megaphone" label={t('floor.notice')} />
          </Link>
        </Box>
      </Box>
    </Section>
  )
}
