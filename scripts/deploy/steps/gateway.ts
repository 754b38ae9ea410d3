import { Problem } from 'domain/problem'
import type { Config } from '../config'
import { fieldIn, listIn, textOf } from '../json-answer'
import type { Change, Step } from '../step'
import { api, type Tcb } from '../tcb'

/** Routes on any address of the environment (CloudBase, "Route Matching Rules"): for trial, before there is a domain. */
const ANY = '*'
/** What the gateway calls static hosting (CloudBase, "HTTP access service", resources). */
const HOSTING = 'staticstore'

type Route = Config['gateway']['routes'][number]

/** The environment's addresses and their routes (Tencent Cloud, "DescribeHTTPServiceRoute"). */
async function readDomains(tcb: Tcb, env: string, empty: object = {}): Promise<readonly unknown[]> {
  const words = api('tcb', 'DescribeHTTPServiceRoute', { EnvId: env, Offset: 0, Limit: 100 })
  return listIn(await tcb.ask(words, empty), 'Domains')
}

/** An address of the platform's own, for trial: browsers show a notice before it. `''` where it tells none. */
export async function trialDomain(tcb: Tcb, env: string): Promise<string> {
  const domains = await readDomains(tcb, env, { Domains: [{ Domain: 'DEFAULT-DOMAIN', IsDefault: true }] })
  return textOf(
    domains.find((one) => fieldIn(one, 'IsDefault') === true),
    'Domain',
  )
}

const named = (domains: readonly unknown[], domain: string): unknown =>
  domains.find((one) => textOf(one, 'Domain') === domain)

/** A domain of the organiser's, bound with its certificate. Throws `bad-input` where it is neither bound nor can be. */
export const ownDomain = (tcb: Tcb, env: string, domain: string, certificate: string | undefined): Step => ({
  name: `domain ${domain}`,
  missing: async () => {
    const empty = certificate ? {} : { Domains: [{ Domain: domain }] }
    if (named(await readDomains(tcb, env, empty), domain)) return []
    if (certificate) return [{ what: 'bind it', words: ['domains', 'add', domain, '--certid', certificate] }]
    throw new Problem(
      'bad-input',
      `${domain} is not bound to the environment: add --certificate ID (Tencent Cloud, SSL certificates), or bind it in the console.`,
    )
  },
})

/** Which address leads where. The longest path that a request begins with wins. */
export const routes = (tcb: Tcb, env: string, wanted: readonly Route[], domain = ANY): Step => ({
  name: 'routes',
  missing: async () => {
    const there = listIn(named(await readDomains(tcb, env), domain), 'Routes')
    return (['add', 'edit'] as const).flatMap((verb): Change[] => {
      const all = wanted.filter((route) => verbFor(route, there) === verb)
      if (all.length === 0) return []
      const data = JSON.stringify({ domain, routes: all.map(routeOf) })
      const paths = all.map(({ path }) => path).join(' ')
      return [{ what: `${verb} ${domain} ${paths}`, words: ['routes', verb, '--data', data] }]
    })
  },
})

const routeOf = ({ path, target, enablePathTransmission }: Route) => ({
  path,
  ...(target.startsWith('function:')
    ? { upstreamResourceType: 'SCF', upstreamResourceName: target.slice('function:'.length) }
    : { upstreamResourceType: 'STATIC_STORE', upstreamResourceName: HOSTING }),
  enable: true,
  enableAuth: false,
  enablePathTransmission,
})

function verbFor(route: Route, there: readonly unknown[]): 'add' | 'edit' | undefined {
  const found = there.find((one) => textOf(one, 'Path') === route.path)
  if (!found) return 'add'
  const { upstreamResourceType: type, upstreamResourceName: name, enablePathTransmission: whole } = routeOf(route)
  const isSame =
    textOf(found, 'UpstreamResourceType') === type &&
    // Hosting goes by several names.
    (type === 'STATIC_STORE' || textOf(found, 'UpstreamResourceName') === name) &&
    (fieldIn(found, 'EnablePathTransmission') ?? false) === whole &&
    fieldIn(found, 'EnableAuth') !== true &&
    fieldIn(found, 'Enable') !== false
  return isSame ? undefined : 'edit'
}

/** Pages of the domain may read the storage's files (CloudBase, "Security Domain"). */
export const securityDomain = (tcb: Tcb, env: string, domain: string): Step => ({
  name: 'security domains',
  missing: async () => {
    const there = listIn(await tcb.ask(api('tcb', 'DescribeAuthDomains', { EnvId: env }), {}), 'Domains')
    return named(there, domain) ? [] : [{ what: `add ${domain}`, words: ['cors', 'add', domain] }]
  },
})
