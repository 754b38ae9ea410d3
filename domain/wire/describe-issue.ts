import type * as v from 'valibot'

type Issue = v.BaseIssue<unknown>

/** Of the caller's own text an answer repeats no more than this, in characters. */
const FIELD_LIMIT = 60
const VALUE_LIMIT = 40

const UNSEEN_RANGES =
  '\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff0-\\uffff\\ud800-\\udfff\\ue000-\\uf8ff'

/** A schema's complaint as one sentence that names the field and what was expected there. */
export function describeIssue(issue: Issue): string {
  const field = fieldOf(issue)
  if (field === '') return `The input must be an object such as {}; it was ${shown(issue.input)}.`
  if (issue.expected === 'never') return `The field "${field}" is not known here.`
  if (isMissing(issue)) return `The field "${field}" is missing.`
  return `The field "${field}" ${demandOf(issue)}; it was ${shown(issue.input)}.`
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
  object: 'an object',
  record: 'an object such as {"en": "…"}',
  variant: 'an object',
}

/** A schema's own wording may be a demand already. */
function demandOf(issue: Issue): string {
  const expectation = expectationOf(issue)
  return /^(must|needs) /.test(expectation) ? expectation : `must be ${expectation}`
}

function expectationOf(issue: Issue): string {
  const kind = kinds[issue.type]
  if (kind) return kind
  if (!issue.message.startsWith('Invalid')) return issue.message
  const bound = /^(>=|<=)(.+)$/.exec(issue.expected ?? '')
  if (bound) return `${bound[1] === '>=' ? 'at least' : 'at most'} ${bound[2]}`
  return issue.expected ?? 'valid'
}

function shown(input: unknown): string {
  if (input === null) return 'null'
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'object') return 'an object'
  if (typeof input === 'string') return `the text "${clip(input, VALUE_LIMIT)}"`
  return clip(String(input), VALUE_LIMIT)
}

/** Controls, marks that turn the direction of writing, line ends, halves of characters. */
const UNSEEN = new RegExp(`[${UNSEEN_RANGES}]`, 'gu')

/** By whole characters, with what would break or forge a log line made visible. */
function clip(text: string, limit: number): string {
  const characters = [...text.slice(0, limit * 2)]
  const kept = characters.slice(0, limit).join('').replace(UNSEEN, '\ufffd')
  return text.length > kept.length ? `${kept}…` : kept
}
