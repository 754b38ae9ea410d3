import { Problem } from 'domain/problem'

/** The filings that a web page in mainland China shows at its foot. */
export type LegalFilings = {
  /**
   * The ICP filing of the domain, `京ICP备12345678号-1` (Measures for the Administration of the Filing of Non-commercial
   * Internet Information Services, Article 13).
   */
  readonly icp?: string
  /** The public-security filing, `京公网安备11010502030143号` (beian.mps.gov.cn). */
  readonly publicSecurity?: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** A filing or a licence as the ministry writes it: `京ICP备12345678号-1`, `京ICP证030173号`, `粤B2-20090059-1626`. */
const ICP = /^\p{Script=Han}(ICP[备证]\d{6,10}号(-\d{1,5}[AX]?)?|[AB][12]\.?[A-Z]?\d?-\d{8}(-\d{1,5}[AX]?)?)$/u

/** A province, and a number that begins with the code of the place (GB/T 2260). */
const PUBLIC_SECURITY = /^\p{Script=Han}公网安备 ?\d{13,14}号$/u

/** The filings in `FORUM_ICP` and `FORUM_PUBLIC_SECURITY`; no field for one that is not set. Throws `bad-input`. */
export function legalFilingsOf(environment: Environment): LegalFilings {
  const icp = numberIn(environment, 'FORUM_ICP', ICP, '京ICP备12345678号-1')
  const publicSecurity = numberIn(environment, 'FORUM_PUBLIC_SECURITY', PUBLIC_SECURITY, '京公网安备11010502030143号')
  return { ...(icp && { icp }), ...(publicSecurity && { publicSecurity }) }
}

function numberIn(environment: Environment, name: string, pattern: RegExp, example: string): string | undefined {
  const text = environment[name]?.trim()
  if (!text || pattern.test(text)) return text || undefined
  throw new Problem(
    'bad-input',
    `${name} must be the number as it was given to you, such as ${example}; it is "${text}".`,
  )
}
