import type * as v from 'valibot'

const faultKinds = [
  'missing',
  'no-wording',
  'direction',
  'choose',
  'dangling',
  'number',
  'whole',
  'at-least',
  'at-most',
  'too-few',
  'too-long',
  'moment',
  'date',
  'after-start',
  'after-opening',
  'not-after-start',
  'time-of-day',
  'address',
  'contact',
  'colour',
  'contrast',
  'id',
  'taken',
] as const
export type IssueKind = (typeof faultKinds)[number]

type Issue = v.BaseIssue<unknown>

/** By the schemas' own sentences. */
const bySentence: Readonly<Record<string, IssueKind>> = {
  'needs a wording in at least one language': 'no-wording',
  'must not be empty': 'missing',
  'must not turn the direction of writing around it': 'direction',
  'a time such as 2024-09-09T09:30:00+08:00': 'moment',
  'a date such as 2024-09-09': 'date',
  'must be later than the start': 'after-start',
  'must be later than the opening': 'after-opening',
  'must not be later than the start': 'not-after-start',
  'a time of the day such as 04:00': 'time-of-day',
  'an address such as https://example.org/live': 'address',
  'must fit its kind': 'contact',
  'a colour such as #10806b': 'colour',
  'a language tag such as en or zh': 'choose',
}

/** By valibot's names of rules. */
const byRule: Readonly<Record<string, IssueKind>> = {
  picklist: 'choose',
  number: 'number',
  integer: 'whole',
  min_value: 'at-least',
  max_value: 'at-most',
  max_length: 'too-long',
}

function ofRegex(issue: Issue): IssueKind | undefined {
  if (!issue.message.startsWith('an id of')) return undefined
  return issue.path?.length === 1 && issue.path[0]?.key === 'id' ? 'id' : 'choose'
}

/** What a schema's complaint is about; `undefined` for one that a form cannot cause. */
export function issueKindOf(issue: Issue): IssueKind | undefined {
  if (issue.received === 'undefined') return 'missing'
  const known = bySentence[issue.message]
  if (known) return known
  if (issue.type === 'min_length') return Array.isArray(issue.input) ? 'too-few' : 'missing'
  return issue.type === 'regex' ? ofRegex(issue) : byRule[issue.type]
}
