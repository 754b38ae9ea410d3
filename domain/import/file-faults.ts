/**
 * Why a file cannot be taken, as a `Problem` says it in `reason`. `no-table`: a picture or a PDF; `damaged`: also cut short;
 * `too-hard`: it takes more memory or time than there is for one file; `newer`: of a newer format of this app.
 */
const programmeFaults = [
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

/**
 * `picture-kind`: none of the kinds of pictures; `picture-here`: too large for a home where nothing makes pictures smaller;
 * `pdf-active`: it runs a script or starts something; `pdf-empty`: it has no page; `pdf-here`: nothing draws its page in this home;
 * `document-locked`: it cannot be looked through.
 */
const mediaFaults = [
  'picture-pdf',
  'picture-kind',
  'picture-damaged',
  'picture-pixels',
  'picture-here',
  'drawing-broken',
  'drawing-entities',
  'drawing-size',
  'drawing-large',
  'document-kind',
  'document-old',
  'document-damaged',
  'document-macros',
  'document-locked',
  'pdf-active',
  'pdf-empty',
  'pdf-here',
] as const

/**
 * Of a whole forum that is brought in. `backup-none`: no copy of a forum; `backup-count`: its last line counts other parts than
 * there are; `backup-name`: a file of it would lie elsewhere; `backup-unpacks`: it comes to more than it says; `backup-begun`: a forum
 * has begun here; `backup-texts`: WeChat checks what is published here.
 */
const backupFaults = [
  'backup-none',
  'backup-cut',
  'backup-count',
  'backup-damaged',
  'backup-newer',
  'backup-name',
  'backup-unpacks',
  'backup-large',
  'backup-hard',
  'backup-media',
  'backup-content',
  'backup-begun',
  'backup-texts',
] as const
export type BackupFault = (typeof backupFaults)[number]

export const fileFaults = [...programmeFaults, ...mediaFaults, ...backupFaults] as const
export type FileFault = (typeof fileFaults)[number]
