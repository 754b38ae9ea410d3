import { rm } from 'node:fs/promises'
import path from 'node:path'
import { isProblem, Problem } from 'domain/problem'
import type { Environment } from './command'
import { type Config, filled, readConfig, type Values } from './config'
import { type Options, requireBuild, requireVariables } from './options'
import { type Begun, begin, type Forum } from './publish'
import { type Step, type Tools, take } from './step'
import { collections, indexes, rules } from './steps/database'
import { type Facts, readFacts } from './steps/environment'
import { functionRule } from './steps/function-rule'
import { functions, stamped, timers, writeConfig } from './steps/functions'
import { ownDomain, routes, securityDomain, trialDomain } from './steps/gateway'
import { dressFunction, makePage, verificationFiles, webPage } from './steps/page'
import { staticHosting, storageRule } from './steps/storage'
import { tempFolder } from './temp-folder'

export type Surroundings = Tools & {
  readonly root: string
  readonly environment: Environment
  /** Has the function `forumOn` an environment only once its bucket is known. */
  readonly forumIn: (bucket: string) => Forum
}

export type Outcome = { readonly files: string; readonly address: string; readonly begun?: Begun }

/** Brings an environment to what this folder holds, step by step; what is there already is left alone. */
export async function deploy(options: Options, tools: Surroundings): Promise<Outcome> {
  const { root, environment } = tools
  const config = await readConfig(root)
  if (!tools.isDry) requireVariables(environment)
  requireBuild(root, [`${config.hosting[0].outputDir}/index.html`, ...bundlesOf(config)])
  const temporary = await tempFolder()
  try {
    const facts = await named('environment', () =>
      readFacts(tools.tcb, options.env, { bucket: environment.FORUM_BUCKET }),
    )
    const values = await valuesOf(options, tools, facts)
    const steps = await prepare(config, options, tools, { facts, values, temporary })
    for (const step of steps) await named(step.name, () => take(step, tools))
    const begun = tools.isDry ? undefined : await named('first release', () => publish(options, tools, facts))
    return { files: values.FORUM_FILES ?? '', address: values.FORUM_ADDRESS ?? '', begun }
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

const bundlesOf = ({ functionRoot, functions: all }: Config): string[] =>
  all.map(({ name }) => `${functionRoot}/${name}/index.js`)

/** A failure says in which step it was. */
async function named<T>(step: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isProblem(error)) throw error
    const message = `Step "${step}": ${error.message} What is done stays done; run the same command again.`
    throw new Problem(error.id, message)
  }
}

/** What stands for the placeholders of `cloudbaserc.json`. */
async function valuesOf({ env, domain }: Options, { tcb, environment }: Surroundings, facts: Facts): Promise<Values> {
  const { FORUM_PREFIX: prefix = 'forum_', FORUM_FOLDER: folder = 'forum' } = environment
  const address = domain ? `https://${domain}` : environment.FORUM_ADDRESS || (await trialAddress(tcb, env))
  return {
    ...environment,
    FORUM_ENV: env,
    FORUM_BUCKET: facts.bucket,
    FORUM_PREFIX: prefix,
    FORUM_FOLDER: folder,
    FORUM_FILES: `https://${facts.filesDomain}/${folder}`,
    FORUM_ADDRESS: address,
  }
}

async function trialAddress(tcb: Tools['tcb'], env: string): Promise<string> {
  const domain = await named('environment', () => trialDomain(tcb, env))
  if (domain) return `https://${domain}`
  throw new Problem(
    'bad-input',
    'The environment has no default domain for HTTP access; add --domain forum.example, or open HTTP access in the console.',
  )
}

type Known = { readonly facts: Facts; readonly values: Values; readonly temporary: string }

/** The files as they go up, and all steps in their order: what others need comes first. */
async function prepare(config: Config, options: Options, tools: Surroundings, known: Known): Promise<Step[]> {
  const { tcb, root, isDry } = tools
  const { facts, values, temporary } = known
  const { env, domain, certificate } = options
  const page = path.join(temporary, 'page')
  const web = path.join(root, config.hosting[0].outputDir)
  const files = await verificationFiles(options.verification && path.resolve(root, options.verification))
  const hash = await makePage(web, page, { files: values.FORUM_FILES ?? '', verification: files })
  const functionRoot = path.join(root, config.functionRoot)
  if (!isDry) await dressFunction(path.join(functionRoot, 'web'), path.join(web, 'index.html'), files)
  const ready = await filledIn({ ...config, functionRoot }, { ...values, FORUM_PAGE: hash })
  const configFile = path.join(temporary, 'cloudbaserc.json')
  await writeConfig(configFile, env, ready)
  const prefix = values.FORUM_PREFIX ?? ''
  return [
    collections(tcb, facts, prefix),
    rules(tcb, facts, prefix),
    indexes(tcb, facts, prefix),
    storageRule(tcb, facts),
    staticHosting(tcb, facts),
    webPage(tcb, env, page, hash),
    functions(tcb, env, ready, configFile),
    timers(tcb, env, ready, configFile),
    functionRule(tcb, env),
    ...(domain ? [ownDomain(tcb, env, domain, certificate), securityDomain(tcb, env, domain)] : []),
    routes(tcb, env, config.gateway.routes, domain),
  ]
}

async function filledIn(config: Config, values: Values): Promise<Config> {
  const all = config.functions.map((one) => stamped(filled(one, values), config.functionRoot))
  return { ...config, functions: await Promise.all(all) }
}

async function publish({ from }: Options, { forumIn, root, say }: Surroundings, { bucket }: Facts): Promise<Begun> {
  say('first release …')
  const begun = await begin(forumIn(bucket), from === undefined ? undefined : path.resolve(root, from))
  say(begun.isNew ? '  release 1 is published' : `  the forum is there, with release ${begun.release}`)
  return begun
}
