import { rm } from 'node:fs/promises'
import path from 'node:path'
import { isProblem, Problem } from 'domain/problem'
import { legalFilingsOf } from '../../cloud/usecases/forum/legal-filings'
import { checkSettings } from './check-settings'
import type { Environment } from './command'
import { type Config, readConfig, type Variables, withVariables } from './config'
import { type FirstRelease, type ForumCli, publishFirstRelease } from './first-release'
import { findForeign, requireNoForeign } from './foreign'
import { type Options, requireBuild, requireOneForum, requireVariables } from './options'
import { deployedValue, previousValues } from './previous-values'
import { type EnvironmentState, readEnvironment } from './read-environment'
import { FOLDER } from './resources'
import { type SiteAddress, siteAddressOf } from './site-address'
import { applyStep, type DeployStep, type DeployTools } from './step'
import { collections, indexes, rules } from './steps/database'
import { functionRule } from './steps/function-rule'
import { functions, timers, withHash, writeConfig } from './steps/functions'
import { gatewayRoutes, isHttpOn, ownDomain, securityDomain } from './steps/gateway'
import { addPageFiles, makePage, requireVerification, verificationFiles, webPage } from './steps/page'
import { staticHosting, storageRule } from './steps/storage'
import { tempFolder } from './temp-folder'

export type DeployContext = DeployTools & {
  readonly root: string
  readonly environment: Environment
  /** Has the function `forumOn` an environment only once its bucket is known. */
  readonly forumIn: (bucket: string) => ForumCli
}

export type DeployResult = {
  readonly files: string
  readonly bucket: string
  readonly address: string
  readonly isTrial: boolean
  /** Whether the environment's HTTP access is switched on; `undefined` where the platform does not tell. */
  readonly isHttpOn: boolean | undefined
  readonly begun?: FirstRelease
}

/** Brings an environment to what this folder holds, step by step; what is there already is left alone. */
export async function deploy(options: Options, tools: DeployContext): Promise<DeployResult> {
  const { root, environment, tcb, isDry } = tools
  const config = await readConfig(root)
  requireOneForum(environment)
  if (!isDry) requireVariables(environment)
  requireBuild(root, [`${config.hosting[0].outputDir}/index.html`, ...bundlesOf(config)])
  const temporary = await tempFolder()
  try {
    const there = await beforehand('environment', () => readEnvironment(tcb, options, config, environment))
    const place = await beforehand('domain', async () => siteAddressOf(options, environment, there))
    const values = valuesOf(options, tools, { config, there, place })
    const steps = await prepare(config, options, tools, { there, place, values, temporary })
    await beforehand('environment', () => lookForOthers(config, options, tools, { there, place }))
    for (const step of steps) await named(step.name, () => applyStep(step, tools))
    const { bucket } = there.facts
    const begun = isDry ? undefined : await named('first release', () => publish(options, tools, bucket))
    const isOn = await isHttpOn(tcb, options.env)
    const { address, own } = place
    return { files: values.FORUM_FILES ?? '', bucket, address, isTrial: !own, isHttpOn: isOn, begun }
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

const bundlesOf = ({ functionRoot, functions: all }: Config): string[] =>
  all.map(({ name }) => `${functionRoot}/${name}/index.js`)

/** A failure says in which step it was. */
const named = <T>(step: string, work: () => Promise<T>): Promise<T> =>
  during(step, 'What is done stays done; run the same command again.', work)

const beforehand = <T>(step: string, work: () => Promise<T>): Promise<T> => during(step, 'Nothing was changed.', work)

async function during<T>(step: string, after: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isProblem(error)) throw error
    throw new Problem(error.id, `Step "${step}": ${error.message} ${after}`)
  }
}

type Found = { readonly there: EnvironmentState; readonly place: SiteAddress }

/** What stands for the placeholders of `cloudbaserc.json`, and says what is left as it was deployed. */
function valuesOf(
  { env }: Options,
  { environment, say }: DeployContext,
  { config, there, place }: Found & { readonly config: Config },
): Variables {
  const kept = previousValues(config, environment, there.functions)
  const words = [...Object.keys(kept), ...(place.isKept ? [`FORUM_ADDRESS (${place.address})`] : [])]
  if (words.length > 0) say(`Left as deployed: ${words.join(', ')}. A variable that is set to nothing is taken away.`)
  if (place.own && place.own !== place.domain)
    say(`${place.own} is not bound to the environment: the routes are on ${place.domain}.`)
  const { bucket, filesDomain } = there.facts
  return {
    ...environment,
    ...kept,
    FORUM_ENV: env,
    FORUM_BUCKET: bucket,
    FORUM_FILES: `https://${filesDomain}/${FOLDER}`,
    FORUM_ADDRESS: place.address,
  }
}

/** Throws where something stands in the forum's place, unless that is to be replaced. */
async function lookForOthers(config: Config, options: Options, { tcb, say }: DeployTools, found: Found): Promise<void> {
  const { there, place } = found
  const foreign = await findForeign(tcb, { ...there, config, domain: place.domain })
  if (!options.isTakeOver) return requireNoForeign(foreign)
  for (const one of foreign) say(`Takes over ${one}.`)
}

type Known = Found & { readonly values: Variables; readonly temporary: string }

/** The files as they go up, and all steps in their order: what others need comes first. */
async function prepare(config: Config, options: Options, tools: DeployContext, known: Known): Promise<DeployStep[]> {
  const { tcb, root, isDry, environment } = tools
  const { there, place, values, temporary } = known
  const { facts } = there
  const { env, domain, certificate } = options
  const page = path.join(temporary, 'page')
  const web = path.join(root, config.hosting[0].outputDir)
  const files = await verificationFiles(options.verification && path.resolve(root, options.verification))
  const { FORUM_VERIFICATION: deployed = deployedValue(there.functions, 'FORUM_VERIFICATION') ?? '' } = environment
  requireVerification(files, deployed)
  const settings = { files: values.FORUM_FILES ?? '', filings: legalFilingsOf(values) }
  const hash = await makePage(web, page, { ...settings, verification: files })
  const isLast = there.functions.get('web')?.variables.FORUM_PAGE === hash
  const functionRoot = path.join(root, config.functionRoot)
  const all = config.functions.map((one) =>
    withVariables(one, { ...values, FORUM_PAGE: hash, FORUM_VERIFICATION: namesOf(files) }),
  )
  // A dry run needs no account.
  checkSettings(isDry ? all.map(withAccount) : all, env)
  if (!isDry) await addPageFiles(path.join(functionRoot, 'web'), path.join(web, 'index.html'), files)
  const ready = { ...config, functionRoot, functions: await Promise.all(all.map((one) => withHash(one, functionRoot))) }
  const configFile = path.join(temporary, 'cloudbaserc.json')
  await writeConfig(configFile, env, ready)
  return [
    collections(tcb, facts),
    rules(tcb, facts),
    indexes(tcb, facts),
    storageRule(tcb, facts),
    staticHosting(tcb, facts),
    webPage(tcb, page, isLast),
    functions(tcb, env, ready, configFile),
    timers(tcb, env, ready, configFile),
    functionRule(tcb, env),
    ...(domain ? [ownDomain(tcb, env, domain, certificate)] : []),
    securityDomain(tcb, env, place.own ?? place.domain),
    gatewayRoutes(tcb, env, config.gateway.routes, place.domain),
  ]
}

const namesOf = (files: readonly string[]): string => files.map((file) => path.basename(file)).join(' ')

const withAccount = (config: Config['functions'][number]) => ({
  ...config,
  envVariables: { WECHAT_APPID: 'wx', ...config.envVariables },
})

async function publish(
  { from }: Options,
  { forumIn, root, say }: DeployContext,
  bucket: string,
): Promise<FirstRelease> {
  say('first release …')
  const begun = await publishFirstRelease(forumIn(bucket), from === undefined ? undefined : path.resolve(root, from))
  say(begun.isNew ? '  release 1 is published' : `  the forum is there, with release ${begun.release}`)
  if (!begun.isNew && begun.code) say('  nobody has signed in as its owner yet: the code is a new one')
  return begun
}
