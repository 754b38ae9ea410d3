import tcb from '@cloudbase/node-sdk'
import { Problem } from 'domain/problem'
import { SECOND } from 'domain/time/time'
import { createCloudChangeBus } from '../../adapters/cloudbase/change-bus'
import { nodeDatabase } from '../../adapters/cloudbase/node-sdk'
import { openCloudbase } from '../../adapters/cloudbase/platform'
import { filesOf } from '../../adapters/cloudbase/sdk-files'
import type { Platform } from '../../ports'
import { lastClockOffset } from '../../usecases/forum/clock-offset'
import { writeHeadFile } from '../../usecases/release/head-file'
import type { ForumData } from '../home'

type Environment = Readonly<Record<string, string | undefined>>

const TIMEOUT = 15 * SECOND

/**
 * An environment of CloudBase, from anywhere, by an API key of the account that it belongs to.
 * @param variables `TENCENTCLOUD_SECRETID`, `TENCENTCLOUD_SECRETKEY`, `FORUM_BUCKET`, and what the functions have of
 * `FORUM_PREFIX` and `FORUM_FOLDER`
 * @param warn is told what went wrong and does not undo what was done
 * Throws `bad-input` that names the variable that is missing.
 */
export function environmentHome(env: string, variables: Environment, warn: (words: string) => void): ForumData {
  const need = (name: string): string => {
    const value = variables[name]
    if (value) return value
    throw new Problem('bad-input', `--env needs the environment variable ${name}: docs/deploy-cloudbase.md says which.`)
  }
  const keys = { secretId: need('TENCENTCLOUD_SECRETID'), secretKey: need('TENCENTCLOUD_SECRETKEY') }
  const root = `cloud://${env}.${need('FORUM_BUCKET')}`
  const prefix = variables.FORUM_PREFIX || 'forum_'
  const folder = variables.FORUM_FOLDER || 'forum'
  const unwritten = (error: Error): void =>
    warn(`It is done, but clients do not see it yet: ${error.message} The worker tells them within a minute.`)
  return {
    name: `the environment ${env}`,
    remedy: `forum init --env ${env}`,
    exists: () => true,
    open: () => {
      const sessionToken = variables.TENCENTCLOUD_SESSIONTOKEN
      const sdk = tcb.init({ env, ...keys, ...(sessionToken && { sessionToken }), timeout: TIMEOUT })
      const home = openCloudbase(
        { database: nodeDatabase(sdk.database()), files: filesOf(sdk) },
        { prefix, root, folder },
      )
      const changes = createCloudChangeBus(() => tell(home).catch(unwritten))
      const close = async () => {
        await changes.settled()
        await home.documents.close()
      }
      return { platform: { ...home, changes }, close }
    },
  }
}

/** Clients poll a file there. */
const tell = async (home: Pick<Platform, 'documents' | 'blobs'>): Promise<void> =>
  writeHeadFile({ ...home, clockOffset: await lastClockOffset(home.documents) })
