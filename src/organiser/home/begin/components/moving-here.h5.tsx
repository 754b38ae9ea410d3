import type { MessageKey } from '@/i18n/message-key'
import { useLocale } from '@/i18n/viewer-settings'
import { hasBackup } from '@/platform/files/download-backup.h5'
import { takesCopy } from '@/platform/files/send-copy.h5'
import { useWholeCopy } from '@/stores/organiser/whole-copy.h5'
import { Text } from '@/ui/text'
import { BringForum } from './bring-forum.h5'

/** For who has a forum already: not by this form. */
export function MovingHere() {
  const isBringing = useIsBringing()
  if (isBringing) return <BringForum />
  if (takesCopy)
    return (
      <>
        <BringForum />
        <Command lead="begin.moving" command={RESTORE} />
      </>
    )
  return hasBackup ? (
    <Command lead="begin.moving.terminal" command={RESTORE} />
  ) : (
    <Command lead="begin.moving.cloud" command="forum init --from out/forum.json --env ENVIRONMENT" />
  )
}

const RESTORE = 'forum restore forum.backup --force'

function Command({ lead, command }: { lead: MessageKey; command: string }) {
  const { t } = useLocale()
  return (
    <>
      <Text as="p" className="fine">
        {t(lead)}
      </Text>
      <Text as="p" className="begin__command">
        {command}
      </Text>
    </>
  )
}

/** Whether a forum is being brought in, so that none is begun. */
export const useIsBringing = (): boolean => useWholeCopy(({ stage }) => stage === 'sending' || stage === 'checking')
