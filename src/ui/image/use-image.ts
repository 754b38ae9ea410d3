import { useEffect, useState } from 'react'
import { whenOnline } from '@/platform/phone/network'

type Sources = {
  readonly src: string
  readonly fallback?: string
  readonly onMissing?: () => void
}

/** Which address of a picture to show: its own, else the one to fall back to, else none. All are tried again when there is a network again. */
export function useImage({ src, fallback, onMissing }: Sources) {
  const [failed, setFailed] = useState<readonly string[]>([])
  const address = [src, fallback].find((each) => each !== undefined && !failed.includes(each))
  const hasFailed = failed.length > 0
  useEffect(() => (hasFailed ? whenOnline(() => setFailed([])) : undefined), [hasFailed])
  return {
    address,
    fail(): void {
      if (address === undefined) return
      setFailed([...failed, address])
      if (address === fallback || fallback === undefined) onMissing?.()
    },
  }
}
