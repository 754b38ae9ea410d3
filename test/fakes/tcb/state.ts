/** An environment as the stand-in of the CLI keeps it, in JSON. */
export type TcbState = {
  readonly env: string
  readonly bucket: string
  isSignedIn: boolean
  tables: Record<string, { acl: string; indexes: string[] }>
  storage: string
  /** Who may call functions by their names, as JSON. */
  functionRule: string
  /** Looks until it is online; `undefined` before it was asked for. */
  hosting: { looks: number; files: Record<string, string> } | undefined
  functions: Record<string, DeployedFunction>
  domains: { Domain: string; IsDefault: boolean; Routes: Route[] }[]
  securityDomains: string[]
  /** Calls that changed something, as words. */
  changes: string[]
  /** How often one has to look until what was asked for is there. */
  slowness: number
  /** The next calls that begin with `call` end with `code`. */
  faults: { call: string; code: number; message: string }[]
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
}

/** An environment that was just made. */
export const newEnvironment = (env: string, bucket: string): TcbState => ({
  env,
  bucket,
  isSignedIn: true,
  tables: {},
  storage: 'PRIVATE',
  functionRule: '{"*":{"invoke":"auth != null"}}',
  hosting: undefined,
  functions: {},
  domains: [
    { Domain: '*', IsDefault: false, Routes: [] },
    { Domain: `${env}-1.ap-shanghai.app.tcloudbase.com`, IsDefault: true, Routes: [] },
  ],
  securityDomains: [],
  changes: [],
  slowness: 2,
  faults: [],
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
