import type { TextProps } from './text'
import { textClass } from './text-class'

export function Text({ as: Element = 'span', id, className = '', lang, selectable, children }: TextProps) {
  return (
    <Element id={id} className={textClass(Element, className, lang, selectable)} lang={lang}>
      {children}
    </Element>
  )
}
