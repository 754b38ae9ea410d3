import { Text as TaroText } from '@tarojs/components'
import type { Worded } from 'domain/text/text'
import { textClass } from './text-class'

export type TextProps = {
  /** The element on the web. `span` and `s` run in the line; the others are blocks of their own. */
  as?: 'span' | 's' | 'p' | 'h1' | 'h2' | 'h3' | 'dt' | 'dd' | 'figcaption'
  id?: string
  className?: string
  /** The language of a string where it is not the screen's. */
  lang?: string
  /** A text to be read and perhaps copied, rather than a title or a name. */
  selectable?: boolean
  /** A wording brings its language with it. */
  children: string | Worded
}

/** One string of text, or a wording in its language. */
export function Text({ as = 'span', id, className = '', lang, selectable, children }: TextProps) {
  const { wording, language } = typeof children === 'string' ? { wording: children, language: lang } : children
  return (
    <TaroText id={id} className={textClass(as, className, language, selectable)} userSelect={selectable}>
      {wording}
    </TaroText>
  )
}
