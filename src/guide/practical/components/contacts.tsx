import type { ReactNode } from 'react'
import { FactRow } from '@/components/fact-row'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { copyText } from '@/platform/share/clipboard'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { CallLink } from '@/ui/link/call-link'
import { WebLink } from '@/ui/link/web-link'
import { Paragraph } from '@/ui/paragraph'
import type { ContactView } from '../view'

const CLASS = 'practical__contact'

/** Calls a number, opens a page or a letter, and copies all else. */
function Way({ contact: { kind, value }, children }: { contact: ContactView; children: ReactNode }) {
  const { t } = useLocale()
  const copy = async () => toast(t((await copyText(value)) ? 'practical.copied' : 'act.failed'))
  if (kind === 'phone')
    return (
      <CallLink className={CLASS} number={value}>
        {children}
      </CallLink>
    )
  if (kind === 'web' || kind === 'email')
    return (
      <WebLink className={CLASS} to={kind === 'email' ? `mailto:${value}` : value} copied={value}>
        {children}
      </WebLink>
    )
  return (
    <Button className={CLASS} onPress={copy}>
      {children}
    </Button>
  )
}

/** How guests reach those who can help. */
export function Contacts({ contacts }: { contacts: readonly ContactView[] }) {
  return (
    <Section title="practical.contacts">
      <Box className="card fact-rows">
        {contacts.map((contact) => (
          <Way key={`${contact.kind} ${contact.value}`} contact={contact}>
            <FactRow icon={contact.icon}>
              <Paragraph words={contact.label} />
              <Paragraph className="fine figures" words={contact.value} />
            </FactRow>
          </Way>
        ))}
      </Box>
    </Section>
  )
}
