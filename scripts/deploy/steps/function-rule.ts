import { fieldIn, parseJsonOutput } from '../json-output'
import { callable } from '../resources'
import type { DeployStep } from '../step'
import { api, type Tcb } from '../tcb'
import { nestedText } from './environment'

/** What the platform says of all functions that a rule does not name; it takes no rule without this. */
const OTHERS = { '*': { invoke: 'auth != null' } }

const ours = Object.fromEntries(Object.entries(callable).map(([name, invoke]) => [name, { invoke }]))

/**
 * Who may call functions by their names: one rule for all of the environment (CloudBase, "Cloud function Security
 * Rules"), which does not concern the gateway or timers. What it says about functions that are not ours stays. Its calls
 * are those of the platform's own tools and stand in no API document, so a refusal does not end the deployment.
 */
export const functionRule = (tcb: Tcb, env: string): DeployStep => ({
  name: 'rule of the functions',
  byHand: `Set it by hand: console, cloud functions, permission control: ${JSON.stringify({ ...OTHERS, ...ours })}`,
  missing: async () => {
    const which = { EnvId: env, ResourceType: 'FUNCTION' }
    const answer = await tcb.ask(api('tcb', 'DescribeSecurityRule', which), {})
    const there = parseJsonOutput(nestedText(answer, 'Rule'))
    const wrong = Object.keys(callable).filter((name) => fieldIn(fieldIn(there, name), 'invoke') !== callable[name])
    if (wrong.length === 0) return []
    const Rule = JSON.stringify({ ...OTHERS, ...Object(there), ...ours })
    const words = api('tcb', 'ModifySecurityRule', { ...which, AclTag: 'CUSTOM', Rule })
    return [{ what: `say who calls ${wrong.join(', ')}`, words }]
  },
  // It holds within three minutes, which nothing waits for.
  isDone: async () => true,
})
