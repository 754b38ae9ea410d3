import { listIn, textOf } from '../json-answer'
import { storageLevel } from '../resources'
import type { Step } from '../step'
import { api, type Tcb } from '../tcb'
import { type Facts, textIn } from './environment'

/** What is published is read by everybody, and written by functions alone (CloudBase, "Security Rules"). */
export const storageRule = (tcb: Tcb, { env, bucket }: Facts): Step => ({
  name: 'rule of the storage',
  missing: async () => {
    const answer = await tcb.ask(api('tcb', 'DescribeStorageSafeRule', { EnvId: env, Bucket: bucket }), {})
    if (textIn(answer, 'AclTag').toLowerCase() === storageLevel) return []
    const words = ['permission', 'set', `storage:${bucket}`, '--level', storageLevel]
    return [{ what: `make ${bucket} ${storageLevel}`, words }]
  },
})

/** A new environment has no static hosting until it is asked for (Tencent Cloud, "CreateStaticStore"). */
export function staticHosting(tcb: Tcb, { env }: Facts): Step {
  const status = async (): Promise<string | undefined> => {
    const [store] = listIn(await tcb.ask(api('tcb', 'DescribeStaticStore', { EnvId: env }), {}), 'Data')
    return store === undefined ? undefined : textOf(store, 'Status')
  }
  return {
    name: 'static hosting',
    missing: async () =>
      (await status()) === undefined
        ? [{ what: 'open it', words: api('tcb', 'CreateStaticStore', { EnvId: env }) }]
        : [],
    isDone: async () => (await status()) === 'online',
  }
}
