import type { WordsProps } from './words'
import { wordsClass } from './words-class'

export function Words({ as: Element = 'span', id, className = '', lang, children }: WordsProps) {
  return (
    <Element id={id} className={wordsClass(Element, className, lang)} lang={lang}>
      {children}
    </Element>
  )
}
