import type { MarkedTextProps } from './marked-text'
import { textClass } from './text-class'

export function MarkedText({ as: Element = 'span', className = '', lang, parts }: MarkedTextProps) {
  return (
    <Element className={textClass(Element, className, lang)} lang={lang}>
      {parts.map(({ text, isMatch }, at) =>
        isMatch ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: they are places in the text
          <mark key={at} className="mark">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </Element>
  )
}
