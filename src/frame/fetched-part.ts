import { useCallback, useEffect, useState } from 'react'
import { logError } from '@/platform/phone/log-error'

/** A part of the app once it is there; `isFailed` where it cannot be had now, `retry` asks for it again. */
export type FetchedPart<Part> = { readonly part?: Part; readonly isFailed: boolean; readonly retry: () => void }

/**
 * A hook for a part of the app that is fetched when a page first wants it, and kept. Where it cannot be had the page goes on
 * without it; on the web `logError` loads the page anew for a newer build.
 */
export function fetchedPart<Part>(fetch: () => Promise<Part>): (isWanted?: boolean) => FetchedPart<Part> {
  let known: Part | undefined
  return (isWanted = true) => {
    const [part, setPart] = useState<{ value?: Part }>({ value: known })
    const [isFailed, setFailed] = useState(false)
    const retry = useCallback(() => {
      setFailed(false)
      fetch().then(
        (value) => {
          known = value
          setPart({ value })
        },
        (fault) => {
          logError(fault)
          setFailed(true)
        },
      )
    }, [])
    const isLacking = isWanted && part.value === undefined
    useEffect(() => {
      if (isLacking) retry()
      // What is wanted anew is asked for anew.
      else setFailed(false)
    }, [isLacking, retry])
    return { part: part.value, isFailed, retry }
  }
}
