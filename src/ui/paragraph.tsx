import type { Worded } from 'domain/text/text'
import { Text, type TextProps } from './text'

type ParagraphProps = Omit<TextProps, 'as' | 'lang' | 'children'> & { words?: string | Worded }

/** A paragraph; nothing where there is nothing to say. */
export const Paragraph = (props: ParagraphProps) =>
  props.words ? (
    <Text {...props} as="p">
      {props.words}
    </Text>
  ) : null
