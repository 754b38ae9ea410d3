/** An environment as the stand-in of the CLI keeps it, in JSON. */
export type TcbState = {
  readonly env: string
  /** Where it is: other regions know nothing of it. */
  region: string
  readonly bucket: string
  isSignedIn: boolean
  /** Whether the environment says which bucket is its storage's. */
  isBucketTold: boolean
  tables: Record<string, { acl: string; indexes: string[] }>
  storage: string
  /** Who may call functions by their names, as JSON. */
  functionRule: string
  /** Looks until it is online; `undefined` before it was asked for. */
  hosting: { looks: number; isOff?: boolean; files: Record<string, string> } | undefined
  functions: Record<string, DeployedFunction>
  /** What the next deployment of a function ends as, such as `UpdateFailed`. */
  endings: Record<string, string>
  domains: BoundDomain[]
  /** Whether HTTP access is switched on. */
  isHttpOn: boolean
  securityDomains: string[]
  /** Calls that changed something, as words. */
  changes: string[]
  /** How often one has to look until what was asked for is there. */
  slowness: number
  /** The next calls that begin with `call` end with `code`. */
  faults: { call: string; code: number; message: string }[]
  /** The next calls that begin so are done, and their answers are lost. */
  lost: string[]
}

export type BoundDomain = {
  Domain: string
  IsDefault: boolean
  Enable: boolean
  Routes: Route[]
  /** Looks until it is bound. */
  looks: number
  hasFailed?: true
}

export type Route = { Path: string } & Record<string, unknown>

export type DeployedFunction = {
  variables: Record<string, string>
  triggers: string[]
  config: unknown
  /** The names of its files. */
  files: string[]
  /** Looks until the platform has installed what it needs. */
  looks: number
  /** What it ends as, where that is not `Active`. */
  ending?: string
}

/** An environment that was just made. */
export const newEnvironment = (env: string, bucket: string): TcbState => ({
  env,
  region: 'ap-shanghai',
  bucket,
  isSignedIn: true,
  isBucketTold: true,
  tables: {},
  storage: 'PRIVATE',
  functionRule: '{"*":{"invoke":"auth != null"}}',
  hosting: undefined,
  functions: {},
  domains: [{ Domain: `${env}-1.ap-shanghai.app.tcloudbase.com`, IsDefault: true, Enable: true, Routes: [], looks: 0 }],
  isHttpOn: true,
  endings: {},
  securityDomains: [],
  changes: [],
  slowness: 2,
  faults: [],
  lost: [],
})

/** A call that the CLI ends with a code of its own (CloudBase CLI, "Exit Code"). */
export class Refused extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message)
  }
}

export function functionOf(state: TcbState, name: string): DeployedFunction {
  const found = state.functions[name]
  if (!found) throw new Refused(4, `函数 ${name} 不存在`)
  return found
}

export const statusOf = ({ looks, ending = 'Active' }: DeployedFunction): string => (looks > 0 ? 'Updating' : ending)

export const runtimeOf = (config: unknown): string | undefined => Object(config).runtime
