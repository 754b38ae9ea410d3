import type { ReactNode } from 'react'
import type { MessageKey } from '@/i18n/message-key'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'

type SectionProps = {
  title: MessageKey
  id?: string
  /** A word beside the title. */
  note?: string
  /** A way to the whole of what the section shows a part of; `words` where a number is said. */
  more?: { label: MessageKey; to: string } | { words: string; to: string; id?: string }
  children: ReactNode
}

/** A titled part of a page. */
export function Section({ title, id, note, more, children }: SectionProps) {
  const { t } = useLocale()
  return (
    <Box as="section" className="section" id={id}>
      <Box className="section__head">
        <Text as="h2" className="section__title">
          {t(title)}
        </Text>
        {note && <Text className="section__note figures">{note}</Text>}
        {more && (
          <Link id={'id' in more ? more.id : undefined} className="section__more" to={more.to}>
            <Text>{'words' in more ? more.words : t(more.label)}</Text>
            <Icon name="chevron-right" size="small" />
          </Link>
        )}
      </Box>
      {children}
    </Box>
  )
}
