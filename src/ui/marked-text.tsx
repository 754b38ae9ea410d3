import { Text as TaroText } from '@tarojs/components'
import { textClass } from './text-class'

export type MarkedTextProps = {
  /** The element on the web. */
  as?: 'span' | 'p' | 'h3'
  className?: string
  lang?: string
  /** What was found is apart from what stands between. */
  parts: readonly { readonly text: string; readonly isMatch: boolean }[]
}

/** A text in which what somebody searched for is marked. */
export function MarkedText({ as = 'span', className = '', lang, parts }: MarkedTextProps) {
  return (
    <TaroText className={textClass(as, className, lang)}>
      {parts.map(({ text, isMatch }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are places in the text
        <TaroText key={at} className={isMatch ? 'mark' : undefined}>
          {text}
        </TaroText>
      ))}
    </TaroText>
  )
}
