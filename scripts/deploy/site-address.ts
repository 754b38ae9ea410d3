import { Problem } from 'domain/problem'
import type { Environment } from './command'
import type { Options } from './options'
import { deployedValue } from './previous-values'
import type { DeployedFunctions } from './steps/functions'
import { isBound, requireDomain, trialDomain } from './steps/gateway'

/** Where guests find the forum, and by which of the environment's domains. */
export type SiteAddress = {
  readonly address: string
  /** The domain whose routes lead to the forum. */
  readonly domain: string
  /** A domain of the organiser's that guests use; none on trial. */
  readonly own?: string
  /** Nobody said it this time. */
  readonly isKept: boolean
}

const hostOf = (address: string): string => address.replace(/^https:\/\//, '')

/**
 * The domain that was typed, else the address in `FORUM_ADDRESS`, else as it was deployed, else the platform's own for
 * trial. Throws as `requireDomain` does, and `bad-input` where there is no address at all.
 */
export function siteAddressOf(
  { domain, certificate }: Options,
  environment: Environment,
  { functions, domains }: { readonly functions: DeployedFunctions; readonly domains: readonly unknown[] },
): SiteAddress {
  if (domain) {
    requireDomain(domains, domain, certificate)
    return { address: `https://${domain}`, domain, own: domain, isKept: false }
  }
  const trial = trialDomain(domains)
  const told = environment.FORUM_ADDRESS?.trim().replace(/\/+$/, '')
  const address = told ?? deployedValue(functions, 'FORUM_ADDRESS') ?? ''
  const own = address !== '' && hostOf(address) !== trial ? hostOf(address) : undefined
  const routed = own !== undefined && isBound(domains, own) ? own : trial
  if (routed === '')
    throw new Problem(
      'bad-input',
      'The environment has no default domain for HTTP access; add --domain forum.example, or open HTTP access in the console.',
    )
  requireDomain(domains, routed)
  return {
    address: address || `https://${trial}`,
    domain: routed,
    own,
    isKept: told === undefined && own !== undefined,
  }
}
