import type { SessionId } from 'domain/programme/ids'
import { qrImage } from '@/platform/share/qr-code'
import { shareLink } from '@/platform/share/share-link'
import { useIsPrinting } from '@/ui/use-is-printing'

/** On paper: the way from there to the session as it is then. */
export function PrintCode({ id }: { id: SessionId }) {
  const isPrinting = useIsPrinting()
  if (!isPrinting) return null
  const link = shareLink({ kind: 'session', id })
  return (
    <div className="session__code">
      <img src={qrImage(link)} alt="" width={120} height={120} />
      <p className="session__link">{link}</p>
    </div>
  )
}
