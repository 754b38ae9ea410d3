import tcb from '@cloudbase/node-sdk'
import * as wx from 'wx-server-sdk'
import type { CloudDatabase, CloudFiles } from '../../../cloud/adapters/cloudbase/cloud-database'
import { nodeDatabase } from '../../../cloud/adapters/cloudbase/node-sdk'
import { filesOf } from '../../../cloud/adapters/cloudbase/sdk-files'
import { openWx } from '../../../cloud/adapters/cloudbase/wx-sdk'
import { ENVIRONMENT, SECRET_ID, SECRET_KEY } from './server'

export type Sdk = { readonly database: CloudDatabase; readonly files: CloudFiles }

/** Milliseconds until the SDKs give an answer up: longer than any test takes, however busy its machine is. */
const PATIENT = 60_000
/** For tests in which no answer comes. */
export const IMPATIENT = 400

/** What the platform sets for a function; without `TENCENTCLOUD` the SDKs ask a metadata host at every call. */
export function enterEnvironment(address: string): void {
  process.env.TENCENTCLOUD = 'true'
  // The SDKs' warning of a slow request fires after every one that failed.
  process.env.SILENCE = 'true'
  process.env.TCB_CONTEXT_CNFG = JSON.stringify({ URL: `${address}/admin` })
  process.env.TENCENTCLOUD_SECRETID = SECRET_ID
  process.env.TENCENTCLOUD_SECRETKEY = SECRET_KEY
}

/** The real `wx-server-sdk`; in the environment of `enterEnvironment`. */
export const wxSdk = (timeout = PATIENT): Sdk => openWx(wx, { env: ENVIRONMENT, timeout })

/** The real `@cloudbase/node-sdk`, with a key of the account's. */
export function nodeSdk(address: string, { secretKey = SECRET_KEY, timeout = PATIENT } = {}): Sdk {
  const app = tcb.init({
    env: ENVIRONMENT,
    secretId: SECRET_ID,
    secretKey,
    serviceUrl: `${address}/admin`,
    timeout,
  })
  return { database: nodeDatabase(app.database()), files: filesOf(app) }
}
