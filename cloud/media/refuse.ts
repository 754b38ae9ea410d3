import type { FileFault } from 'domain/import/file-faults'
import { fileProblem } from 'domain/import/file-problem'
import { LARGEST_DRAWING, LARGEST_KEPT, LONGEST_KEPT_SIDE } from 'domain/media/limits'
import type { Problem } from 'domain/problem'

const MEGABYTE = 1024 * 1024

type MediaFault = Extract<
  FileFault,
  'empty' | 'too-hard' | `picture-${string}` | `drawing-${string}` | `document-${string}` | `pdf-${string}`
>

const sentences: Readonly<Record<Exclude<MediaFault, 'picture-pixels'>, string>> = {
  empty: 'The file is empty.',
  'too-hard': 'The file takes more memory or time than there is for one file; make it smaller.',
  'picture-pdf': 'A PDF is taken as a plan or a document only; export the page as SVG or PNG.',
  'picture-kind': 'This kind of picture is not taken; save it as PNG, JPEG or WebP.',
  'picture-damaged': 'The picture is damaged or cut short; open it in its own program and save it again.',
  'picture-here': `Nothing makes pictures smaller here; bring one of at most ${LARGEST_KEPT / MEGABYTE} MB and ${LONGEST_KEPT_SIDE} pixels a side.`,
  'drawing-broken': 'The drawing is damaged or cut short; export it again as SVG.',
  'drawing-entities': 'The drawing declares entities of its own, which are not read; export it as plain SVG.',
  'drawing-size': 'The drawing does not say how large it is; export it with a width and a height or a viewBox.',
  'drawing-large': `The drawing has more than ${LARGEST_DRAWING / MEGABYTE} MB or too many parts; simplify it, or export it as PNG.`,
  'document-kind': 'This kind of document is not taken; save it as PDF, DOCX, PPTX or XLSX.',
  'document-old': 'This is a document of an old version of Office; save it as PDF, DOCX, PPTX or XLSX.',
  'document-damaged': 'The document is damaged or cut short; open it in its own program and save it again.',
  'document-macros': 'The document holds macros; save it without them, or as PDF.',
  'document-locked': 'The document is protected and cannot be looked through; save a copy without protection.',
  'pdf-active': 'The PDF runs a script or starts something when it is opened; print it to a new PDF.',
  'pdf-empty': 'The PDF has no page.',
  'pdf-here': 'Nothing draws the page of a PDF here; export it as SVG or PNG, or bring the PDF by the command line.',
}

/** A file that is not taken, in one sentence that says what to do. */
export const refused = (fault: keyof typeof sentences): Problem =>
  fileProblem(
    fault === 'drawing-large' || fault === 'picture-here' ? 'too-large' : 'bad-input',
    fault,
    sentences[fault],
  )

/** The same of a picture that has more pixels than `most`. */
export const tooManyPixels = (most: number): Problem =>
  fileProblem(
    'bad-input',
    'picture-pixels',
    `The picture has more than ${most / 1_000_000} million pixels; make it smaller.`,
  )
