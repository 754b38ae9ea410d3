import { Problem } from 'domain/problem'
import { MINUTE } from 'domain/time/time'
import type { Config } from '../config'
import { fieldIn, listAt, textField } from '../json-output'
import type { DeployStep, StepChange } from '../step'
import { api, type Tcb } from '../tcb'

/** What the gateway calls static hosting (CloudBase, "HTTP access service", resources). */
const HOSTING = 'staticstore'

type GatewayRoute = Config['gateway']['routes'][number]

/** Binding a domain takes the platform some minutes. */
const BINDING = 10 * MINUTE

/** The environment's addresses and their routes (Tencent Cloud, "DescribeHTTPServiceRoute"). */
export async function readDomains(tcb: Tcb, env: string, empty: object = {}): Promise<readonly unknown[]> {
  const words = api('tcb', 'DescribeHTTPServiceRoute', { EnvId: env, Offset: 0, Limit: 100 })
  return listAt(await tcb.ask(words, empty), 'Domains')
}

/** An address of the platform's own, for trial: browsers show a notice before it. `''` where it tells none. */
export const trialDomain = (domains: readonly unknown[]): string =>
  textField(
    domains.find((one) => fieldIn(one, 'IsDefault') === true),
    'Domain',
  )

export const isBound = (domains: readonly unknown[], domain: string): boolean => named(domains, domain) !== undefined

const named = (domains: readonly unknown[], domain: string): unknown =>
  domains.find((one) => textField(one, 'Domain') === domain)

/** Throws `bad-input` for a domain that is neither bound nor can be, or that is switched off, `broken` where its binding failed. */
export function requireDomain(domains: readonly unknown[], domain: string, certificate?: string): void {
  const found = named(domains, domain)
  if (!found && !certificate)
    throw new Problem(
      'bad-input',
      `${domain} is not bound to the environment: add --certificate ID (Tencent Cloud, SSL certificates), or bind it in the console.`,
    )
  if (textField(found, 'Status') === 'FAIL')
    throw new Problem('broken', `Binding ${domain} failed: look why in the console (HTTP access), and unbind it there.`)
  if (found && Reflect.get(Object(found), 'Enable') === false)
    throw new Problem('bad-input', `${domain} is switched off: switch it on in the console (HTTP access).`)
}

/** A domain of the organiser's, bound with its certificate. Throws as `requireDomain` does. */
export const ownDomain = (tcb: Tcb, env: string, domain: string, certificate: string | undefined): DeployStep => ({
  name: `domain ${domain}`,
  patience: BINDING,
  missing: async () => {
    const domains = await readDomains(tcb, env, certificate ? {} : { Domains: [{ Domain: domain }] })
    requireDomain(domains, domain, certificate)
    const found = named(domains, domain)
    if (textField(found, 'Status') === 'PROCESSING') return undefined
    return found ? [] : [{ what: 'bind it', words: ['domains', 'add', domain, '--certid', certificate ?? ''] }]
  },
})

/**
 * Whether HTTP access is switched on for the environment (Tencent Cloud, "DescribeCloudBaseGWService"); no command
 * switches it. `undefined` where the platform does not tell.
 */
export async function isHttpOn(tcb: Tcb, env: string): Promise<boolean | undefined> {
  const answer = await tcb.ask(api('tcb', 'DescribeCloudBaseGWService', { ServiceId: env }), {}).catch(() => undefined)
  const found = fieldIn(answer, 'EnableService')
  return typeof found === 'boolean' ? found : undefined
}

/** Routes of these paths that lead elsewhere, in words. */
export const foreignRoutes = (domains: readonly unknown[], domain: string, wanted: readonly GatewayRoute[]): string[] =>
  listAt(named(domains, domain), 'Routes').flatMap((there) => {
    const route = wanted.find(({ path }) => path === textField(there, 'Path'))
    if (!route || leadsThere(there, route)) return []
    const target = `${textField(there, 'UpstreamResourceType')} ${textField(there, 'UpstreamResourceName')}`
    return [`the route ${domain}${route.path}, which leads to ${target}`]
  })

/** Which address leads where. The longest path that a request begins with wins. */
export const gatewayRoutes = (tcb: Tcb, env: string, wanted: readonly GatewayRoute[], domain: string): DeployStep => ({
  name: 'routes',
  missing: async () => {
    const there = listAt(named(await readDomains(tcb, env), domain), 'Routes')
    return (['add', 'edit'] as const).flatMap((verb): StepChange[] => {
      const all = wanted.filter((route) => verbFor(route, there) === verb)
      if (all.length === 0) return []
      const data = JSON.stringify({ domain, routes: all.map(routeOf) })
      const paths = all.map(({ path }) => path).join(' ')
      return [{ what: `${verb} ${domain} ${paths}`, words: ['routes', verb, '--data', data] }]
    })
  },
})

const routeOf = ({ path, target, enablePathTransmission }: GatewayRoute) => ({
  path,
  ...(target.startsWith('function:')
    ? { upstreamResourceType: 'SCF', upstreamResourceName: target.slice('function:'.length) }
    : { upstreamResourceType: 'STATIC_STORE', upstreamResourceName: HOSTING }),
  enable: true,
  enableAuth: false,
  enablePathTransmission,
})

function leadsThere(found: unknown, route: GatewayRoute): boolean {
  const { upstreamResourceType: type, upstreamResourceName: name } = routeOf(route)
  if (textField(found, 'UpstreamResourceType') !== type) return false
  // Hosting goes by several names.
  return type === 'STATIC_STORE' || textField(found, 'UpstreamResourceName') === name
}

function verbFor(route: GatewayRoute, there: readonly unknown[]): 'add' | 'edit' | undefined {
  const found = there.find((one) => textField(one, 'Path') === route.path)
  if (!found) return 'add'
  const isSame =
    leadsThere(found, route) &&
    (fieldIn(found, 'EnablePathTransmission') ?? false) === route.enablePathTransmission &&
    fieldIn(found, 'EnableAuth') !== true &&
    fieldIn(found, 'Enable') !== false
  return isSame ? undefined : 'edit'
}

/** Pages of the domain may read the storage's files (CloudBase, "Security Domain"). */
export const securityDomain = (tcb: Tcb, env: string, domain: string): DeployStep => ({
  name: 'security domains',
  missing: async () => {
    const there = listAt(await tcb.ask(api('tcb', 'DescribeAuthDomains', { EnvId: env }), {}), 'Domains')
    return named(there, domain) ? [] : [{ what: `add ${domain}`, words: ['cors', 'add', domain] }]
  },
})
