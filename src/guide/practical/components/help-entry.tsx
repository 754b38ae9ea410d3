import { SampleMark } from '@/components/sample-mark'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { copyText } from '@/platform/share/clipboard'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { CallLink } from '@/ui/link/call-link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { HelpAction, HelpView } from '../view'

function Action({ action: { kind, label, value } }: { action: HelpAction }) {
  const { t } = useLocale()
  const copy = async () => toast(t((await copyText(value)) ? 'practical.copied' : 'act.failed'))
  const face = (
    <>
      <Icon name={kind === 'dial' ? 'phone' : 'copy'} size="small" />
      <Text>{label}</Text>
    </>
  )
  if (kind === 'dial')
    return (
      <CallLink className="button help__act" number={value}>
        {face}
      </CallLink>
    )
  return (
    <Button className="button help__act" onPress={copy}>
      {face}
    </Button>
  )
}

/** One thing that a guest may need to know, and what to do with it. */
export function HelpEntry({ view }: { view: HelpView }) {
  const { id, icon, title, body, actions, isSample, isBodySample } = view
  return (
    <Box as="li" id={`help-${id}`} className="card help">
      <Box className="help__head">
        <Box className="help__icon" decorative>
          <Icon name={icon} />
        </Box>
        <Text as="h2" className="help__title">
          {title}
        </Text>
        {isSample && <SampleMark />}
      </Box>
      <Paragraph className="help__text" selectable words={body} />
      {isBodySample && <SampleMark />}
      {actions.length > 0 && (
        <Box className="help__acts">
          {actions.map((action) => (
            <Action key={`${action.kind} ${action.value}`} action={action} />
          ))}
        </Box>
      )}
    </Box>
  )
}
