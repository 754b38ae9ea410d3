import { fieldIn, jsonIn } from '../json-answer'
import { callable } from '../resources'
import type { Step } from '../step'
import { api, type Tcb } from '../tcb'
import { textIn } from './environment'

/** What the platform says of all functions that a rule does not name; it takes no rule without this. */
const OTHERS = { '*': { invoke: 'auth != null' } }

/**
 * Who may call functions by their names: one rule for all of the environment (CloudBase, "Cloud function Security
 * Rules"), which does not concern the gateway or timers. What it says about functions that are not ours stays.
 */
export const functionRule = (tcb: Tcb, env: string): Step => ({
  name: 'rule of the functions',
  missing: async () => {
    const answer = await tcb.ask(api('tcb', 'DescribeResourcePermission', { EnvId: env, ResourceType: 'function' }), {})
    const there = jsonIn(textIn(answer, 'SecurityRule') || textIn(answer, 'Rule'))
    const wrong = Object.keys(callable).filter((name) => fieldIn(fieldIn(there, name), 'invoke') !== callable[name])
    if (wrong.length === 0) return []
    const ours = Object.entries(callable).map(([name, invoke]) => [name, { invoke }])
    const rule = JSON.stringify({ ...OTHERS, ...Object(there), ...Object.fromEntries(ours) })
    const words = ['permission', 'set', 'function', '--level', 'custom', '--rule', rule]
    return [{ what: `say who calls ${wrong.join(', ')}`, words }]
  },
  // It holds within three minutes, which nothing waits for.
  isDone: async () => true,
})
