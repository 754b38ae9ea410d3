import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { environmentHome } from '../../cloud/cli/homes/environment-home'
import { run as runForum } from '../../cloud/cli/run'
import { type DeployResult, deploy as runDeploy } from '../../scripts/deploy/deploy'
import type { ForumCli } from '../../scripts/deploy/first-release'
import { parseOptions } from '../../scripts/deploy/options'
import { listingTcb, openTcb } from '../../scripts/deploy/tcb'
import { ENVIRONMENT, ROOT, SECRET_ID, SECRET_KEY } from '../fakes/cloudbase/server'
import { callTcb } from '../fakes/tcb/stand-in'
import { newEnvironment, type TcbState } from '../fakes/tcb/state'
import { aProgramme } from './sample-programme'
import { type TempFolder, tempFolder } from './temp-folder'

export const BUCKET = ROOT.split('.')[1] ?? ''
const REPOSITORY = path.resolve(__dirname, '../..')
const FUNCTIONS = ['attendee', 'organiser', 'web', 'worker']

export const deployVariables = {
  WECHAT_APPID: 'wx0123456789abcdef',
  TENCENTCLOUD_SECRETID: SECRET_ID,
  TENCENTCLOUD_SECRETKEY: SECRET_KEY,
}

/** A built project of its own, an environment that was just made, and what the last deployment said. */
export class Deployment {
  /** Every call that reached the CLI, as words. */
  readonly calls: string[] = []
  said: string[] = []
  /** What somebody else does right before the next call that begins so. */
  meanwhile: { readonly call: string; readonly work: () => Promise<unknown> } | undefined
  /** Variables of whoever deploys. */
  environment: Record<string, string> = { ...deployVariables }
  /** How the forum is begun: by the real command line on the loopback CloudBase, unless told. */
  forumIn: (bucket: string) => ForumCli = (bucket) => this.#commandLine(bucket)
  private constructor(
    readonly folder: TempFolder,
    readonly state: TcbState,
  ) {}

  /** @param state an environment of another's; one that was just made unless told */
  static async prepare(state = newEnvironment(ENVIRONMENT, BUCKET)): Promise<Deployment> {
    const deployment = new Deployment(await tempFolder(), state)
    const { root } = deployment
    await cp(path.join(REPOSITORY, 'cloudbaserc.json'), path.join(root, 'cloudbaserc.json'))
    for (const name of FUNCTIONS) await deployment.write(`dist/functions/${name}/index.js`, `// ${name}`)
    await deployment.write(
      'dist/h5/index.html',
      '<!doctype html><html><head><meta charset="utf-8"><title>Forum</title></head></html>',
    )
    await deployment.write('dist/h5/js/app.js', 'app')
    await deployment.write('programme.json', JSON.stringify(aProgramme()))
    await deployment.write('media/f1.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
    return deployment
  }

  get root(): string {
    return this.folder.path
  }

  async write(name: string, text: string): Promise<void> {
    const file = path.join(this.root, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  }

  /** `npm run deploy -- …`, on the stand-in of the CLI. Rejects as it does. */
  deploy(...args: string[]): Promise<DeployResult> {
    this.said = []
    const options = parseOptions(['--env', ENVIRONMENT, ...args], this.root)
    const say = (line: string): void => void this.said.push(line)
    const answer = async (words: readonly string[]) => {
      this.calls.push(words.join(' '))
      const { meanwhile } = this
      if (meanwhile && words.join(' ').startsWith(meanwhile.call)) {
        this.meanwhile = undefined
        await meanwhile.work()
      }
      return callTcb(this.state, words)
    }
    const tcb = options.isDry ? listingTcb(options, say) : openTcb(answer, options, this.environment)
    const { root, environment, forumIn } = this
    const pause = async (): Promise<void> => undefined
    return runDeploy(options, { tcb, say, pause, isDry: options.isDry, root, environment, forumIn })
  }

  remove = (): Promise<void> => this.folder.remove()

  #commandLine(bucket: string): ForumCli {
    const variables = { ...this.environment, FORUM_BUCKET: bucket }
    const home = environmentHome(ENVIRONMENT, variables, () => undefined)
    return async (words) =>
      JSON.parse(await runForum([...words, '--json'], { homeOf: () => home, seedFolder: '', address: '' }))
  }
}

/** A forum that is begun by the first who asks, for tests of all that is not the forum. */
export function quickForum(): () => ForumCli {
  let isThere = false
  return () => async (words) => {
    if (words[0] === 'owner') return { code: 'ABCDE-FGHJK', expires: '2024-09-10T00:00:00Z' }
    const made = !isThere
    isThere = true
    return { release: 1, made }
  }
}
