import { useEffect, useState } from 'react'
import { whenOnline } from '@/platform/phone/network'
import { planUrl } from '@/platform/storage/plan-cache'

type Plan = { readonly path: string; readonly address?: string; readonly isMissing?: boolean }

/** The drawing of a floor as the platform can show it. One that cannot be had is asked for again when there is a network again. */
export function usePlan(path: string) {
  const [plan, setPlan] = useState<Plan>({ path })
  const [tries, setTries] = useState(1)
  const shown = plan.path === path ? plan : { path }
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks anew
  useEffect(() => {
    let isWanted = true
    const take = (found: Plan) => isWanted && setPlan(found)
    planUrl(path).then(
      (address) => take({ path, address }),
      () => take({ path, isMissing: true }),
    )
    return () => {
      isWanted = false
    }
  }, [path, tries])
  useEffect(() => (shown.isMissing ? whenOnline(() => setTries((count) => count + 1)) : undefined), [shown.isMissing])
  return { ...shown, onMissing: () => setPlan({ path, isMissing: true }) }
}
