import { parseArgs } from 'node:util'
import { commandFrom, npx, runnerOf } from '../deploy/command'
import { request } from '../smoke/http'
import { upload } from './upload'

/** The uploader that `npm run upload` was tried with (docs/testing.md). With 275 MB it is no dependency: npx fetches it. */
const UPLOADER = 'miniprogram-ci@2.1.42'

async function main(): Promise<void> {
  const { env: environment } = process
  const root = process.cwd()
  const { sample: isTrial } = parseArgs({ options: { sample: { type: 'boolean' } } }).values
  const ci = commandFrom(environment.MINIPROGRAM_CI, npx(environment, UPLOADER))
  console.log('Sending dist/weapp to WeChat …')
  const { version, description, home } = await upload({
    root,
    environment,
    ci: runnerOf(ci, environment, root),
    git: runnerOf(['git'], environment, root),
    ask: request,
    isTrial,
  })
  console.log(`Version ${version} (${description}) for ${home.calls} is uploaded.`)
  console.log('WeChat admin console, version management: choose it as the trial version, and scan its code.')
  if (isTrial) console.log('Sent with --sample: do not hand this version in for review.')
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
