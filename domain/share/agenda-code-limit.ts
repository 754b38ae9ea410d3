/** An agenda's code is no longer than this: 300 sessions at four letters each. */
export const AGENDA_CODE_LIMIT = 1210
