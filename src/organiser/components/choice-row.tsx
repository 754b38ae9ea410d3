import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import type { ProgrammeLine } from './programme/programme-list-view'
import { classOf, What } from './programme/programme-row'
import type { ProgrammeRowView } from './programme/programme-row-view'
import './choice-row.scss'

/** Which sessions are chosen, and how that is changed. */
export type SessionChoice = {
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void
}

const CheckBox = ({ isOn }: { isOn: boolean }) => (
  <Box className={`check-box ${isOn ? 'check-box--on' : ''}`} decorative>
    {isOn && <Icon name="check" size="small" />}
  </Box>
)

type ChoiceRowProps = { row: ProgrammeRowView; place: string; choice: SessionChoice }

/** A session of the draft to choose. */
export function ChoiceRow({ row, place, choice }: ChoiceRowProps) {
  const isOn = choice.chosen.has(row.id)
  return (
    <Button
      id={`${place}-choose-${row.id}`}
      className={`${classOf(row, isOn)} choice-row`}
      pressed={isOn}
      onPress={() => choice.onChoose([row.id], !isOn)}
    >
      <CheckBox isOn={isOn} />
      <What row={row} />
    </Button>
  )
}

/** The sessions of these lines that can be chosen. */
export const choosable = (lines: readonly ProgrammeLine[]): string[] =>
  lines.flatMap((line) => (line.kind === 'session' && !line.row.isRemoved ? [line.row.id] : []))

/** Chooses all that are on the screen, or none of them. */
export function ChooseShown({ ids, choice }: { ids: readonly string[]; choice: SessionChoice }) {
  const { t } = useLocale()
  if (ids.length === 0) return null
  const isOn = ids.every((id) => choice.chosen.has(id))
  return (
    <Button id="choose-shown" className="choose-shown" pressed={isOn} onPress={() => choice.onChoose(ids, !isOn)}>
      <CheckBox isOn={isOn} />
      <Text className="figures">{t('several.all', { n: ids.length })}</Text>
    </Button>
  )
}
