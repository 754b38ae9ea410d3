import type * as v from 'valibot'

type Issue = v.BaseIssue<unknown>

/** Of the caller's own text an answer repeats no more than this, in characters. */
const FIELD_LIMIT = 60
const VALUE_LIMIT = 40

/** A schema's complaint as one sentence that names the field and what was expected there. */
export function describeIssue(issue: Issue): string {
  const field = fieldOf(issue)
  if (field === '') return `The input must be an object such as {}; it was ${shown(issue.input)}.`
  if (issue.expected === 'never') return `The field "${field}" is not known here.`
  if (isMissing(issue)) return `The field "${field}" is missing.`
  return `The field "${field}" must be ${expectationOf(issue)}; it was ${shown(issue.input)}.`
}

const isMissing = (issue: Issue): boolean => issue.kind === 'schema' && issue.expected === lastKeyQuoted(issue)

const lastKeyQuoted = (issue: Issue): string => `"${String(issue.path?.[issue.path.length - 1]?.key)}"`

/** `a.b[0].c`; empty for the input as a whole. */
function fieldOf(issue: Issue): string {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  return clip(keys.join('').replace(/^\./, ''), FIELD_LIMIT)
}

const kinds: Readonly<Record<string, string>> = {
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  integer: 'a whole number',
  array: 'a list',
  strict_object: 'an object',
}

function expectationOf(issue: Issue): string {
  const kind = kinds[issue.type]
  if (kind) return kind
  const bound = /^(>=|<=)(.+)$/.exec(issue.expected ?? '')
  if (bound) return `${bound[1] === '>=' ? 'at least' : 'at most'} ${bound[2]}`
  return issue.kind === 'validation' && !issue.message.startsWith('Invalid')
    ? issue.message
    : (issue.expected ?? 'valid')
}

function shown(input: unknown): string {
  if (input === null) return 'null'
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'object') return 'an object'
  if (typeof input === 'string') return `the text "${clip(input, VALUE_LIMIT)}"`
  return clip(String(input), VALUE_LIMIT)
}

/** By whole characters, with what would break or forge a log line made visible. */
function clip(text: string, limit: number): string {
  const characters = [...text.slice(0, limit * 2)]
  const kept = characters.slice(0, limit).join('').replace(/\p{C}/gu, '\u{fffd}')
  return text.length > kept.length ? `${kept}…` : kept
}
