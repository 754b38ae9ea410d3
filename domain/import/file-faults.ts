/**
 * Why a file cannot be read, as a `Problem` of an import says it in `reason`. `no-table`: a picture or a PDF; `damaged`:
 * also cut short; `too-hard`: it takes more memory or time than there is for one file; `newer`: of a newer format of this app.
 */
export const fileFaults = [
  'empty',
  'password',
  'old-workbook',
  'no-table',
  'unknown',
  'damaged',
  'no-columns',
  'too-large',
  'many-rows',
  'too-hard',
  'newer',
] as const
export type FileFault = (typeof fileFaults)[number]
