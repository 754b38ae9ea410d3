import type { TextProps } from './text'
import { textClass } from './text-class'

export function Text({ as: Element = 'span', id, className = '', lang, selectable, children }: TextProps) {
  const { wording, language } = typeof children === 'string' ? { wording: children, language: lang } : children
  return (
    <Element id={id} className={textClass(Element, className, language, selectable)} lang={language}>
      {wording}
    </Element>
  )
}
