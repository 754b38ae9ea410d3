import type { TextProps } from './text'
import { textClass } from './text-class'

export function Text({ as: Element = 'span', id, className = '', lang, children }: TextProps) {
  return (
    <Element id={id} className={textClass(Element, className, lang)} lang={lang}>
      {children}
    </Element>
  )
}
