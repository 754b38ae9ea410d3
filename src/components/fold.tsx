import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import './fold.scss'

/** A button that shows what is folded, or folds it again. */
export type FoldView = { readonly key: string; readonly words: string; readonly isOpen: boolean }

type FoldProps = {
  fold: FoldView
  /** `earlier`: what is over, above; `more`: the rest of a card. */
  of: 'earlier' | 'more'
  note?: string
  onFold: (key: string) => void
}

export function Fold({ fold: { key, words, isOpen }, of, note, onFold }: FoldProps) {
  return (
    <Button
      id={`fold-${key}`}
      className={`fold fold--${of} ${isOpen ? 'fold--open' : ''}`}
      expanded={isOpen}
      onPress={() => onFold(key)}
    >
      <Icon name={of === 'earlier' ? 'chevron-right' : 'chevron-down'} size="small" />
      <Text className="fold__words">{words}</Text>
      {note && <Text className="fold__note figures">{note}</Text>}
    </Button>
  )
}
