import { Text as TaroText } from '@tarojs/components'
import { textClass } from './text-class'

export type TextProps = {
  /** The element on the web. `span` and `s` run in the line; the others are blocks of their own. */
  as?: 'span' | 's' | 'p' | 'h1' | 'h2' | 'h3' | 'dt' | 'dd' | 'figcaption'
  id?: string
  className?: string
  /** The language of the words where it is not the screen's. */
  lang?: string
  /** A text to be read and perhaps copied, rather than a title or a name. */
  selectable?: boolean
  children: string
}

/** One string of text. */
export function Text({ as = 'span', id, className = '', lang, selectable, children }: TextProps) {
  return (
    <TaroText id={id} className={textClass(as, className, lang, selectable)} userSelect={selectable}>
      {children}
    </TaroText>
  )
}
