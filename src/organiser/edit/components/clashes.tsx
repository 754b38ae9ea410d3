import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { FieldSpec } from '../fields/field-spec'
import { fieldsOf } from '../fields/parts-of'
import type { Side } from '../form/merge'
import type { Editing, FieldClash } from '../form/state'
import { valueWords } from '../form/value-words'
import { type FormView, useForm } from '../form-context'

type Choose = (name: string, side: Side) => void

function Version({
  clash,
  side,
  lines,
  onChoose,
}: {
  clash: FieldClash
  side: Side
  lines: string[]
  onChoose: Choose
}) {
  const { t } = useForm().locale
  const isChosen = clash.choice === side
  return (
    <Button
      id={`clash-${clash.name}-${side}`}
      className={`clash__version ${isChosen ? 'clash__version--on' : ''}`}
      selected={isChosen}
      onPress={() => onChoose(clash.name, side)}
    >
      <Box className="clash__head">
        <Text className="clash__whose">{t(`edit.clash.${side}`, { name: clash.by })}</Text>
        {isChosen && <Icon name="circle-check" size="small" />}
      </Box>
      {lines.map((line) => (
        <Text as="p" key={line} className="clash__line" lang="">
          {line}
        </Text>
      ))}
    </Button>
  )
}

/** Only what differs between the two sides: equal wordings do not help to choose. */
function differing(field: FieldSpec, { mine, theirs }: FieldClash, side: Side, form: FormView): string[] {
  const [own, other] = side === 'mine' ? [mine, theirs] : [theirs, mine]
  const lines = valueWords(field, own, form)
  const others = valueWords(field, other, form)
  const only = lines.filter((line) => !others.includes(line))
  return only.length > 0 ? only : lines
}

/** Where somebody else changed the same fields: both versions of each, to choose from. */
export function Clashes({ editing, onChoose }: { editing: Editing; onChoose: Choose }) {
  const form = useForm()
  const { t } = form.locale
  const fields = fieldsOf(editing.kind)
  const [first] = editing.clashes
  if (!first) return null
  return (
    <Box as="section" id="edit-clashes" className="card clashes" role="alert">
      <Text as="h2" className="clashes__title">
        {t('edit.clash.title', { name: first.by })}
      </Text>
      <Paragraph className="muted" words={t('edit.clash.body')} />
      {editing.clashes.map((clash) => {
        const field = fields.find(({ name }) => name === clash.name)
        if (!field) return null
        const version = (side: Side) => (
          <Version clash={clash} side={side} lines={differing(field, clash, side, form)} onChoose={onChoose} />
        )
        return (
          <Box key={clash.name} className="clash" role="group" label={t(field.label)}>
            <Text as="h3" className="clash__field">
              {t(field.label)}
            </Text>
            <Box className="clash__versions">
              {version('theirs')}
              {version('mine')}
            </Box>
          </Box>
        )
      })}
    </Box>
  )
}
