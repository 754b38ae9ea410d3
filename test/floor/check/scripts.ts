import { type AnyNode, parse } from 'acorn'
import { ancestor, simple } from 'acorn-walk'
import { isNewerThan, oldestBrowsers, type Since } from './browsers'
import type { Api } from './script-apis'

/** The edition of ECMAScript that the oldest browsers run: Chrome 85 and Safari 14 were the last to get `??=`. */
export const EDITION = 2021

/** `(?<=…)` and `(?<!…)`: a browser that lacks them refuses the whole script (MDN's browser-compat-data). */
const lookBehind: Since & { pattern: RegExp } = { pattern: /\(\?<[=!]/, chrome: 62, ios: 16.4, firefox: 78 }

type Use = { readonly name: string; readonly at: number; readonly isQuestion: boolean; readonly scope: AnyNode }

const isFunction = ({ type }: AnyNode): boolean => /Function/.test(type)

/** A module of webpack's is a function under its number; what it asks for says nothing of the other modules. */
function scopeOf(ancestors: readonly AnyNode[]): AnyNode {
  const at = ancestors.findIndex(
    (node, index) => isFunction(node) && /^(Property|ArrayExpression)$/.test(ancestors[index - 1]?.type ?? ''),
  )
  return ancestors[at] ?? (ancestors[0] as AnyNode)
}

/** `typeof it`, `it && …`, `it ? … : …`, `!it` and `if (it)` ask whether it is there; so does `it?.()`. */
function isQuestion(ancestors: readonly AnyNode[]): boolean {
  const [node, parent] = [ancestors[ancestors.length - 1], ancestors[ancestors.length - 2]]
  if (!node || !parent) return false
  switch (parent.type) {
    case 'UnaryExpression':
      return parent.operator === 'typeof' || parent.operator === '!'
    case 'LogicalExpression':
      return parent.left === node
    case 'ConditionalExpression':
    case 'IfStatement':
      return parent.test === node
    case 'BinaryExpression':
      return /^[!=]=/.test(parent.operator)
    case 'CallExpression':
      return parent.callee === node && parent.optional
    case 'MemberExpression':
      return parent.object === node && parent.optional
    default:
      return false
  }
}

function isCalled(ancestors: readonly AnyNode[]): boolean {
  const [node, parent] = [ancestors[ancestors.length - 1], ancestors[ancestors.length - 2]]
  return parent?.type === 'CallExpression' && parent.callee === node
}

const nameOf = (node: AnyNode): string | undefined =>
  node.type === 'Identifier' ? node.name : node.type === 'Literal' ? String(node.value) : undefined

/** What a node may be called in the table: `hasOwn` and `Object.hasOwn` for a method, `global WeakRef` for a name. */
function namesOf(node: AnyNode): string[] {
  if (node.type === 'Identifier') return [`global ${node.name}`]
  if (node.type !== 'MemberExpression' || (node.computed && node.property.type !== 'Literal')) return []
  const [property, object] = [nameOf(node.property), nameOf(node.object)]
  return property === undefined ? [] : [property, `${object}.${property}`]
}

/** `'share' in navigator` asks as well. */
const askedByIn = (node: AnyNode): string | undefined =>
  node.type === 'BinaryExpression' && node.operator === 'in' && node.left.type === 'Literal'
    ? String(node.left.value)
    : undefined

function usesIn(program: AnyNode, wanted: ReadonlyMap<string, string>): Use[] {
  const uses: Use[] = []
  const look = (node: AnyNode, _state: unknown, ancestors: AnyNode[]): void => {
    const scope = scopeOf(ancestors)
    const asked = askedByIn(node)
    if (asked) uses.push({ name: asked, at: node.start, isQuestion: true, scope })
    const question = isQuestion(ancestors)
    // `change.at` is a field of ours, `list.at(…)` the method.
    if (node.type === 'MemberExpression' && !question && !isCalled(ancestors)) return
    for (const each of namesOf(node)) {
      const name = wanted.get(each)
      if (name) uses.push({ name, at: node.start, isQuestion: question, scope })
    }
  }
  ancestor(program, { Identifier: look, MemberExpression: look, BinaryExpression: look })
  return uses
}

function patternsIn(program: AnyNode): number[] {
  const found: number[] = []
  simple(program, {
    Literal: ({ regex, start }) => {
      if (regex && lookBehind.pattern.test(regex.pattern)) found.push(start)
    },
  })
  return found
}

const excerpt = (text: string, at: number): string => text.slice(Math.max(0, at - 30), at + 40).replace(/\s+/g, ' ')

/** Syntax that the edition does not have, and functions that the oldest browsers lack and the script does not ask for first. */
export function tooNewInScript(text: string, apis: readonly Api[]): string[] {
  let program: AnyNode
  try {
    program = parse(text, { ecmaVersion: EDITION, sourceType: 'script' })
  } catch (error) {
    const { message, pos } = error as SyntaxError & { pos: number }
    return [`not ECMAScript ${EDITION}: ${message} … ${excerpt(text, pos)}`]
  }
  const oldest = oldestBrowsers()
  const newer = apis.filter((api) => isNewerThan(oldest, api))
  const uses = usesIn(program, new Map(newer.map(({ name, isGlobal }) => [isGlobal ? `global ${name}` : name, name])))
  const isAsked = ({ name, scope }: Use) =>
    uses.some((other) => other.isQuestion && other.name === name && other.scope === scope)
  const missed = uses.filter((use) => !use.isQuestion && !isAsked(use))
  const patterns = isNewerThan(oldest, lookBehind) ? patternsIn(program) : []
  return [...missed, ...patterns.map((at) => ({ name: 'looking behind in a pattern', at }))].map(
    ({ name, at }) => `${name} is newer than the oldest browsers … ${excerpt(text, at)}`,
  )
}
