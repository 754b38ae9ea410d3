import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { commandFrom, npx, runnerOf } from './command'
import { deploy } from './deploy'
import { forumCliFor } from './first-release'
import { parseOptions, requireBuild } from './options'
import { deployReport, dryRunReport } from './report'
import { listingTcb, openTcb, requireVersion, TCB_PACKAGE } from './tcb'

const COMMAND_LINE = 'dist/cli/main.js'

const say = (line: string): void => console.log(line)

async function main(args: readonly string[]): Promise<void> {
  const root = process.cwd()
  const options = parseOptions(args, root)
  const { env, region, isDry } = options
  const run = runnerOf(commandFrom(process.env.TCB_CLI, npx(process.env, TCB_PACKAGE, 'tcb')), process.env, root)
  if (!isDry) await requireVersion(run)
  if (!process.env.FORUM_CLI) requireBuild(root, [COMMAND_LINE])
  const forumCommand = commandFrom(process.env.FORUM_CLI, [process.execPath, path.join(root, COMMAND_LINE)])
  if (isDry) say('Each change is made only where what is asked before it shows that it is missing.')
  const outcome = await deploy(options, {
    tcb: isDry ? listingTcb({ env, region }, say) : openTcb(run, { env, region }, process.env),
    say,
    pause: async (milliseconds) => void (await pause(milliseconds)),
    isDry,
    root,
    environment: process.env,
    forumIn: (bucket) => {
      const environment = { ...process.env, FORUM_BUCKET: bucket }
      return forumCliFor(runnerOf(forumCommand, environment, root), env, environment)
    },
  })
  say(isDry ? dryRunReport(options) : deployReport(options, outcome))
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
