import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { commandFrom, npx, runnerOf } from './command'
import { deploy, type Outcome } from './deploy'
import { type Options, parseOptions, requireBuild } from './options'
import { forumOn } from './publish'
import { listingTcb, openTcb, requireVersion, TCB_PACKAGE } from './tcb'

const COMMAND_LINE = 'dist/cli/main.js'

const say = (line: string): void => console.log(line)

async function main(args: readonly string[]): Promise<void> {
  const root = process.cwd()
  const options = parseOptions(args, root)
  const { env, isDry } = options
  const run = runnerOf(commandFrom(process.env.TCB_CLI, npx(process.env, TCB_PACKAGE, 'tcb')), process.env, root)
  if (!isDry) await requireVersion(run)
  if (!process.env.FORUM_CLI) requireBuild(root, [COMMAND_LINE])
  const forumCommand = commandFrom(process.env.FORUM_CLI, [process.execPath, path.join(root, COMMAND_LINE)])
  if (isDry) say('Each change is made only where what is asked before it shows that it is missing.')
  const outcome = await deploy(options, {
    tcb: isDry ? listingTcb(env, say) : openTcb(run, env, process.env),
    say,
    pause: async (milliseconds) => void (await pause(milliseconds)),
    isDry,
    root,
    environment: process.env,
    forumIn: (bucket) => {
      const environment = { ...process.env, FORUM_BUCKET: bucket }
      return forumOn(runnerOf(forumCommand, environment, root), env, environment)
    },
  })
  say(isDry ? listed(options) : done(options, outcome))
}

const listed = ({ env, from }: Options): string =>
  [
    'first release …',
    `  changes  forum init --unless-there${from === undefined ? '' : ` --from ${from}`} --env ${env} --json`,
    `  changes  forum owner --env ${env} --json`,
    'Nothing was called. What is there already is left alone when it is.',
  ].join('\n')

const done = ({ env }: Options, { files, bucket, address, isTrial, isHttpOn, begun }: Outcome): string =>
  [
    '',
    begun?.code
      ? `The first owner signs in with ${begun.code} at ${address}/organiser/sign-in/index?code=${begun.code}, once, within a day. Codes before it no longer work.`
      : 'The forum has an owner.',
    '',
    'Build the mini program with:',
    `  TARO_APP_BACKEND=cloudbase:${env} TARO_APP_FILES=${files} TARO_APP_ADDRESS=${address} npm run build`,
    '',
    'Next, by hand (docs/deploy-cloudbase.md):',
    `  - console, cloud storage, cache: ${new URL(files).pathname}/head.json for 5 seconds`,
    '  - WeChat DevTools: upload organiser, web and worker once, so that WeChat knows what they may ask of it',
    ...(isHttpOn ? [] : ['  - console, HTTP access: see that it is switched on; nothing answers without it']),
    ...(isTrial
      ? ['  - a domain of your own: before the address above browsers show a notice, and WeChat opens no link to it']
      : []),
    `  - FORUM_BUCKET=${bucket} npm run smoke -- --env ${env} --address ${address}`,
  ].join('\n')

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
