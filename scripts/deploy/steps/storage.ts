import { listIn, textOf } from '../json-answer'
import { storageLevel } from '../resources'
import type { Step } from '../step'
import { api, type Tcb } from '../tcb'
import { type Facts, permissionsOf } from './environment'

/** Who may reach the storage's files; `''` where the platform tells nothing. */
export async function storagePermission(tcb: Tcb, facts: Facts): Promise<string> {
  const { bucket } = facts
  return (await permissionsOf(tcb, facts, 'storage', [bucket])).get(bucket) ?? ''
}

/** What is published is read by everybody, and written by functions alone (CloudBase, "Security Rules"). */
export const storageRule = (tcb: Tcb, facts: Facts): Step => ({
  name: 'rule of the storage',
  missing: async () => {
    const { bucket } = facts
    if ((await storagePermission(tcb, facts)) === storageLevel) return []
    const words = ['permission', 'set', `storage:${bucket}`, '--level', storageLevel]
    return [{ what: `make ${bucket} ${storageLevel}`, words }]
  },
})

/** How static hosting is; `undefined` before it was asked for (Tencent Cloud, "DescribeStaticStore"). */
export async function hostingStatus(tcb: Tcb, { env }: Facts): Promise<string | undefined> {
  const [store] = listIn(await tcb.ask(api('tcb', 'DescribeStaticStore', { EnvId: env }), {}), 'Data')
  return store === undefined ? undefined : textOf(store, 'Status')
}

/** A new environment has no static hosting until it is asked for (Tencent Cloud, "CreateStaticStore"). */
export const staticHosting = (tcb: Tcb, facts: Facts): Step => ({
  name: 'static hosting',
  missing: async () => {
    const status = await hostingStatus(tcb, facts)
    if (status === 'online') return []
    if (status !== undefined) return undefined
    return [{ what: 'open it', words: api('tcb', 'CreateStaticStore', { EnvId: facts.env }) }]
  },
})
