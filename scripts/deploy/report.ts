import type { DeployResult } from './deploy'
import type { Options } from './options'

/** What a dry run could not ask for, as its last lines. */
export const dryRunReport = ({ env, from }: Options): string =>
  [
    'first release …',
    `  changes  forum init --unless-there${from === undefined ? '' : ` --from ${from}`} --env ${env} --json`,
    `  changes  forum owner --env ${env} --json`,
    'Nothing was called. What is there already is left alone when it is.',
  ].join('\n')

/** What was made, and what is left to do by hand. */
export const deployReport = (
  { env }: Options,
  { files, bucket, address, isTrial, isHttpOn, begun }: DeployResult,
): string =>
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
