import { useEffect, useState } from 'react'

/** The main package has no room for the reader's day: it lies in the guide's, which is fetched while the first page is read. */
const fetchDay = () => import(/* webpackChunkName: "guide/my-day" */ './my-day')

type Code = Awaited<ReturnType<typeof fetchDay>>
/** The components once they are there; `isFailed` where they cannot be had now. */
type DayCode = { readonly code?: Code; readonly isFailed: boolean; readonly retry: () => void }

let known: Code | undefined

export function useDayCode(): DayCode {
  const [code, setCode] = useState(known)
  const [isFailed, setFailed] = useState(false)
  const fetch = () => {
    setFailed(false)
    fetchDay().then(
      (there) => {
        known = there
        setCode(there)
      },
      () => setFailed(true),
    )
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a page
  useEffect(() => {
    if (!code) fetch()
  }, [])
  return { code, isFailed, retry: fetch }
}
