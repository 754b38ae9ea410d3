import type { MessageKey } from '@/i18n/message-key'
import { useLocale } from '@/i18n/viewer-settings'
import { hasBackup } from '@/platform/files/download-backup.h5'
import { takesCopy } from '@/platform/files/send-copy.h5'
import { useWholeCopy } from '@/stores/organiser/whole-copy.h5'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import { focusField } from '../../../components/focus-field.h5'
import { BringForum } from './bring-forum.h5'

/** For who has a forum already: not by this form. */
export function MovingHere() {
  const isBringing = useIsBringing()
  if (isBringing) return <BringForum />
  return (
    <Box as="section" className="card begin">
      {takesCopy ? (
        <>
          <BringForum />
          <Command lead="begin.moving" command={RESTORE} />
        </>
      ) : (
        <Command
          lead={hasBackup ? 'begin.moving.terminal' : 'begin.moving.cloud'}
          command={hasBackup ? RESTORE : 'forum init --from out/forum.json --env ENVIRONMENT'}
        />
      )}
    </Box>
  )
}

/** From the form to what stands below it: on a phone that is out of sight. */
export function JumpToBring() {
  const { t } = useLocale()
  if (!takesCopy) return null
  return (
    <Button
      id="begin-bring"
      className="begin__jump"
      onPress={() => focusField('bring-file')}
      words={t('begin.bring.jump')}
    />
  )
}

const RESTORE = 'forum restore forum.backup --force'

function Command({ lead, command }: { lead: MessageKey; command: string }) {
  const { t } = useLocale()
  return (
    <>
      <Paragraph className="fine" words={t(lead)} />
      <Paragraph className="begin__command" words={command} />
    </>
  )
}

/** Whether a forum is being brought in, so that none is begun. */
export const useIsBringing = (): boolean => useWholeCopy(({ stage }) => stage === 'sending' || stage === 'checking')
