import fs from 'node:fs'
import path from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { builtInTags } from './built-in-tags'
import { slotTemplates } from './slot-templates'

/** The app's templates compiled, as JavaScript source. */
export interface CompiledTemplates {
  /** An object literal: page or component path -> its template. */
  templates: string
  /** The same for the built-in components. */
  builtIns: string
  /** Built-in tag -> the properties that the templates give it. */
  properties: Record<string, string[]>
}

const builtIn = new Set(builtInTags)
const OPEN_OR_CLOSE = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[\w:@.-]+(?:="[^"]*")?)*)/g
const NO_PROPERTY = /^(bind|catch|capture|mut|wx:|data-|id$|class$|style$|slot$)/

const camel = (name: string): string => name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())

/** Built-in tags become `wx-…`, for `input` or `button` would be the browser's own. */
const renameTags = (wxml: string, properties: Map<string, Set<string>>): string =>
  wxml.replace(OPEN_OR_CLOSE, (whole: string, slash: string, tag: string, attributes: string) => {
    if (!builtIn.has(tag)) return whole
    const known = properties.get(tag) ?? new Set<string>()
    properties.set(tag, known)
    for (const [, name] of attributes.matchAll(/\s([\w:-]+)/g)) {
      if (name !== undefined && !NO_PROPERTY.test(name)) known.add(camel(name))
    }
    return `<${slash}wx-${tag}${attributes}`
  })

const addTemplate = (group: TmplGroup, name: string, wxml: string): void => {
  const warnings: { message: string; level: number }[] = group.addTmpl(name, wxml) ?? []
  const errors = warnings.filter((warning) => warning.level >= 3)
  if (errors.length > 0) throw new Error(`${name}.wxml: ${errors.map((error) => error.message).join('; ')}`)
}

/** Compiles every `.wxml` and `.wxs` below `dist`; throws on a template that WeChat's compiler refuses. */
export const compileTemplates = (dist: string, files: string[]): CompiledTemplates => {
  const group = new TmplGroup()
  const properties = new Map<string, Set<string>>()
  const read = (file: string) => fs.readFileSync(path.join(dist, file), 'utf8')
  for (const file of files.filter((each) => each.endsWith('.wxml'))) {
    addTemplate(group, file.slice(0, -'.wxml'.length), renameTags(read(file), properties))
  }
  for (const file of files.filter((each) => each.endsWith('.wxs'))) {
    group.addScript(file.slice(0, -'.wxs'.length), read(file))
  }
  const builtIns = new TmplGroup()
  for (const [name, wxml] of Object.entries(slotTemplates)) addTemplate(builtIns, name, wxml)
  return {
    templates: group.getTmplGenObjectGroups(),
    builtIns: builtIns.getTmplGenObjectGroups(),
    properties: Object.fromEntries([...properties].map(([tag, names]) => [tag, [...names]])),
  }
}
