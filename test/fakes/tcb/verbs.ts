import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { platformCalls } from './platform-calls'
import { functionOf, Refused, type Route, runtimeOf, statusOf, type TcbState } from './state'

type Options = Readonly<Record<string, string | boolean | undefined>>
type Verb = {
  readonly changes?: true
  /** How many words follow the verb. */
  readonly words: number
  readonly options: Readonly<Record<string, 'string' | 'boolean'>>
  run(state: TcbState, words: readonly string[], options: Options): unknown
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  )

type Configured = { name: string; envVariables: Record<string, string>; triggers?: { name: string }[] }

function configured(file: unknown, name: string): Configured {
  if (!existsSync(String(file))) throw new Refused(6, `${file} not found`)
  const text = readFileSync(String(file), 'utf8')
  if (text.includes('{{')) throw new Refused(3, 'a placeholder is left')
  const found = JSON.parse(text).functions.find((one: Configured) => one.name === name)
  if (!found) throw new Refused(3, `${name} is not configured`)
  return found
}

function routesOf(state: TcbState, domain: unknown): Route[] {
  const found = state.domains.find(({ Domain }) => Domain === domain)
  if (!found) throw new Refused(4, `域名 ${domain} 不存在`)
  return found.Routes
}

const capital = (fields: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [`${name[0]?.toUpperCase()}${name.slice(1)}`, value]),
  )

function putRoute(state: TcbState, data: unknown, isNew: boolean): object {
  const { domain, routes } = JSON.parse(String(data))
  const there = routesOf(state, domain)
  for (const { path: place, ...rest } of routes) {
    const index = there.findIndex(({ Path }) => Path === place)
    if (isNew !== index < 0) throw new Refused(5, isNew ? `路径 ${place} 已存在` : `路径 ${place} 不存在`)
    const route = { ...there[index], Path: place, ...capital(rest) }
    if (isNew) there.push(route)
    else there[index] = route
  }
  return {}
}

/** The verbs of the CLI that are used, each with the options that it takes (docs.cloudbase.net, CloudBase CLI). */
export const verbs: Readonly<Record<string, Verb>> = {
  api: {
    words: 2,
    options: { body: 'string' },
    run: (state, [service, action], { body }) => {
      const call = platformCalls[`${service} ${action}`]
      if (!call) throw new Refused(5, `InvalidAction: ${service} ${action}`)
      const fields = JSON.parse(String(body))
      const unknown = Object.keys(fields).find((name) => !call.fields.includes(name))
      if (unknown) throw new Refused(5, `UnknownParameter: ${unknown}`)
      return { RequestId: '1', ...Object(call.run(state, fields)) }
    },
  },
  'fn deploy': {
    changes: true,
    words: 1,
    options: { dir: 'string', force: 'boolean', 'config-file': 'string' },
    run: (state, [name = ''], { dir, force, 'config-file': file }) => {
      const { envVariables, triggers = [], ...config } = configured(file, name)
      const there = state.functions[name]
      if (there && force !== true) throw new Refused(1, `${name} exists`)
      if (there && !['Active', 'UpdateFailed'].includes(statusOf(there)))
        throw new Refused(5, `FailedOperation: ${name} is ${statusOf(there)}`)
      // "Runtime cannot be changed after creation" (docs.cloudbase.net, Cloud Functions).
      if (there && ![undefined, runtimeOf(config)].includes(runtimeOf(there.config)))
        throw new Refused(5, `InvalidParameterValue.Runtime: ${name}`)
      if (!existsSync(path.join(String(dir), 'index.js'))) throw new Refused(6, 'no code')
      const names = triggers.map((trigger) => trigger.name)
      const files = filesBelow(String(dir)).sort()
      const { [name]: ending, ...endings } = state.endings
      state.endings = endings
      const made = { variables: envVariables, triggers: names, config, files, looks: state.slowness }
      state.functions[name] = { ...made, ...(ending && { ending }) }
      return {}
    },
  },
  'fn delete': {
    changes: true,
    words: 1,
    options: { force: 'boolean' },
    run: (state, [name = '']) => {
      functionOf(state, name)
      delete state.functions[name]
      return {}
    },
  },
  'fn trigger create': {
    changes: true,
    words: 1,
    options: { 'config-file': 'string' },
    run: (state, [name = ''], { 'config-file': file }) => {
      functionOf(state, name).triggers = (configured(file, name).triggers ?? []).map((trigger) => trigger.name)
      return {}
    },
  },
  'hosting list': {
    words: 0,
    options: {},
    run: ({ hosting }) => {
      if (!hosting) throw new Refused(5, '静态网站未开通')
      return Object.entries(hosting.files).map(([key, md5]) => ({ key, etag: `"${md5}"`, size: '1.2' }))
    },
  },
  'hosting deploy': {
    changes: true,
    words: 1,
    options: { verify: 'boolean' },
    run: ({ hosting }, [folder = '']) => {
      if (!hosting || hosting.looks > 0) throw new Refused(5, '静态网站初始化中')
      for (const name of filesBelow(folder))
        hosting.files[name] = createHash('md5')
          .update(readFileSync(path.join(folder, name)))
          .digest('hex')
      return {}
    },
  },
  'routes add': {
    changes: true,
    words: 0,
    options: { data: 'string' },
    run: (state, _words, { data }) => putRoute(state, data, true),
  },
  'routes edit': {
    changes: true,
    words: 0,
    options: { data: 'string' },
    run: (state, _words, { data }) => putRoute(state, data, false),
  },
  'domains add': {
    changes: true,
    words: 1,
    options: { certid: 'string' },
    run: (state, [domain = ''], { certid }) => {
      if (!certid) throw new Refused(3, '--certid is needed')
      if (state.domains.some(({ Domain }) => Domain === domain)) throw new Refused(5, `域名 ${domain} 已存在`)
      const { slowness: looks } = state
      state.domains.push({ Domain: domain, IsDefault: false, Enable: true, Routes: [], looks })
      return {}
    },
  },
  'cors add': {
    changes: true,
    words: 1,
    options: {},
    run: (state, [domain = '']) => {
      if (state.securityDomains.includes(domain)) throw new Refused(5, `域名 ${domain} 已存在`)
      state.securityDomains.push(domain)
      return {}
    },
  },
}
