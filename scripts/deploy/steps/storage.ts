import { Problem } from 'domain/problem'
import { listAt, textField } from '../json-output'
import { storageLevel } from '../resources'
import type { DeployStep } from '../step'
import { api, type Tcb } from '../tcb'
import { type EnvironmentFacts, nestedText } from './environment'

/** Who may reach the storage's files, such as `adminwrite` (CloudBase Manager SDK, "Security rules"); `''` where the platform tells nothing. */
export async function storagePermission(tcb: Tcb, { env, bucket }: EnvironmentFacts): Promise<string> {
  const words = api('tcb', 'DescribeStorageSafeRule', { EnvId: env, Bucket: bucket })
  return nestedText(await tcb.ask(words, {}), 'AclTag').toLowerCase()
}

/** What is published is read by everybody, and written by functions alone (CloudBase, "Security Rules"). */
export const storageRule = (tcb: Tcb, facts: EnvironmentFacts): DeployStep => ({
  name: 'rule of the storage',
  missing: async () => {
    const { env, bucket } = facts
    if ((await storagePermission(tcb, facts)) === storageLevel) return []
    const AclTag = storageLevel.toUpperCase()
    const words = api('tcb', 'ModifyStorageSafeRule', { EnvId: env, Bucket: bucket, AclTag })
    return [{ what: `make ${bucket} ${storageLevel}`, words }]
  },
})

/** How static hosting is; `undefined` before it was asked for (Tencent Cloud, "DescribeStaticStore"). */
export async function hostingStatus(tcb: Tcb, { env }: EnvironmentFacts): Promise<string | undefined> {
  const [store] = listAt(await tcb.ask(api('tcb', 'DescribeStaticStore', { EnvId: env }), {}), 'Data')
  return store === undefined ? undefined : textField(store, 'Status')
}

/**
 * A new environment has no static hosting until it is asked for (Tencent Cloud, "CreateStaticStore"). Throws `gone` where
 * somebody has switched it off: only the console switches it on again.
 */
export const staticHosting = (tcb: Tcb, facts: EnvironmentFacts): DeployStep => ({
  name: 'static hosting',
  missing: async () => {
    const status = await hostingStatus(tcb, facts)
    if (status === 'online') return []
    if (status === 'offline')
      throw new Problem('gone', 'Static hosting is switched off; switch it on in the console (static website hosting).')
    if (status !== undefined) return undefined
    return [{ what: 'open it', words: api('tcb', 'CreateStaticStore', { EnvId: facts.env }) }]
  },
})
