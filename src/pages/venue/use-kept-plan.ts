import { useEffect, useState } from 'react'
import { keptFile } from '@/services/documents'

type Plan = { readonly path: string; readonly address?: string; readonly isMissing?: boolean }

/** The drawing of a floor as the platform can show it: a file on this device once it has been fetched. */
export function useKeptPlan(path: string): Plan {
  const [plan, setPlan] = useState<Plan>({ path })
  useEffect(() => {
    let isWanted = true
    const take = (found: Plan) => isWanted && setPlan(found)
    keptFile(path).then(
      (address) => take({ path, address }),
      () => take({ path, isMissing: true }),
    )
    return () => {
      isWanted = false
    }
  }, [path])
  return plan.path === path ? plan : { path }
}
