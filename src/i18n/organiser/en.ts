import type { Message } from '../message'

/** What only organisers are told: in their subpackage alone. */
export const en = {
  'desk.title': 'Organisers',
  'desk.loading': 'Loading the draft…',
  'desk.signIn': 'Sign in',
  'desk.signedOut.title': 'For organisers',
  'desk.signedOut.body': 'You need an invitation: a code or a QR code from the owner of this forum.',
  'desk.forbidden.title': 'Not yours to do',
  'desk.forbidden.body': 'Your role does not allow this. Ask an owner of the forum.',
  'desk.review': { zero: 'Nothing to publish', one: 'Review {n} change', other: 'Review {n} changes' },
  'desk.undo': 'Undo',
  'desk.redo': 'Redo',
  'desk.undone': 'Undone',
  'desk.redone': 'Done again',
  'desk.nothingToUndo': 'Nothing of yours to undo',
  'desk.nothingToRedo': 'Nothing of yours to redo',
  'desk.programme': 'Programme',
  'desk.saved': 'Saved in the draft',
  'desk.problem.offline': 'No answer. Nothing was lost: try again when there is a network.',
  'desk.problem.stale': 'Somebody else changed this in the meantime. Nothing was overwritten.',
  'desk.problem.forbidden': 'Your role does not allow this.',
  'desk.problem.too-many': 'Too many attempts. Wait a minute.',
  'desk.problem.gone': 'This is no longer there.',
  'desk.problem.broken': 'The service has a fault. Nothing was changed.',

  'role.editor': 'Editor',
  'role.publisher': 'Publisher',
  'role.owner': 'Owner',

  'draft.added': 'New',
  'draft.changed': 'Changed',
  'draft.removed': 'Removed',
} as const satisfies Record<string, Message>

export type OrganiserKey = keyof typeof en
