import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import type { Size } from 'domain/media/picture-header'
import { PLAN_SIDE } from './draw-picture'
import { refused } from './refuse'

/** The first page of a PDF as a PNG, and how many pages the PDF has. */
export type DrawnPage = { readonly png: Uint8Array; readonly pages: number }

/** Draws the first page of a PDF. Rejects with `bad-input` for one that is damaged, protected, empty, or takes too much. */
export type DrawPage = (bytes: Uint8Array) => Promise<DrawnPage>

/** Memory that reading one PDF may take, in WebAssembly's pages of 64 KiB: 256 MB. */
const MOST_MEMORY = 4096

/** FPDF_GetLastError (fpdfview.h): a password, or protection of another kind. */
const LOCKED: readonly number[] = [4, 5]
/** FPDF_ANNOT and FPDF_REVERSE_BYTE_ORDER (fpdfview.h): what somebody wrote onto the page too; red comes before blue. */
const FLAGS = 0x01 | 0x10
const WHITE = 0xffffffff

/** The package leaves the type of its memory to Emscripten's types. */
type Pdfium = WrappedPdfiumModule & { readonly pdfium: { readonly HEAPU8: Uint8Array } }

/**
 * PDFium, which draws PDFs in Chrome, as WebAssembly: it has no JavaScript engine, and reaches neither files nor the network.
 * A PDF that breaks it breaks only the one that was loaded for it.
 */
async function loadPdfium(): Promise<Pdfium> {
  setFlagsFromString(`--wasm-max-mem-pages=${MOST_MEMORY}`)
  const [{ init }, wasm] = await Promise.all([
    import('@embedpdf/pdfium'),
    readFile(createRequire(__filename).resolve('@embedpdf/pdfium/pdfium.wasm')),
  ])
  const pdfium = (await init({ wasmBinary: new Uint8Array(wasm).buffer, printErr: () => undefined })) as Pdfium
  pdfium.PDFiumExt_Init()
  return pdfium
}

/** As large as a plan may be: a page of 200 inches gives no more pixels than one of 8. */
export const drawnPage: DrawPage = async (bytes) => {
  const pdfium = await loadPdfium()
  const { pixels, size, pages } = orTooHard(() => firstPage(pdfium, bytes))
  const { default: sharp } = await import('sharp')
  const picture = sharp(pixels, { raw: { ...size, channels: 4 } }).removeAlpha()
  return { png: await picture.png({ compressionLevel: 1 }).toBuffer(), pages }
}

type Pixels = { readonly pixels: Uint8Array; readonly size: Size; readonly pages: number }

function firstPage(pdfium: Pdfium, bytes: Uint8Array): Pixels {
  const file = pdfium.pdfium.wasmExports.malloc(bytes.byteLength)
  pdfium.pdfium.HEAPU8.set(bytes, file)
  const document = pdfium.FPDF_LoadMemDocument(file, bytes.byteLength, '')
  if (!document) throw refused(LOCKED.includes(pdfium.FPDF_GetLastError()) ? 'document-locked' : 'document-damaged')
  const pages = pdfium.FPDF_GetPageCount(document)
  if (pages < 1) throw refused('pdf-empty')
  const page = pdfium.FPDF_LoadPage(document, 0)
  if (!page) throw refused('document-damaged')
  const size = sizeFor(pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page))
  return { pixels: drawn(pdfium, page, size), size, pages }
}

function sizeFor(width: number, height: number): Size {
  const scale = PLAN_SIDE / Math.max(width, height)
  const [wide, high] = [width, height].map((side) => Math.max(1, Math.round(side * scale))) as [number, number]
  return { width: wide, height: high }
}

function drawn(pdfium: Pdfium, page: number, { width, height }: Size): Uint8Array {
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0)
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, FLAGS)
  const from = pdfium.FPDFBitmap_GetBuffer(bitmap)
  return pdfium.pdfium.HEAPU8.slice(from, from + width * height * 4)
}

/** What WebAssembly throws where a program gives up, breaks, or goes too deep. */
const ENDS: readonly unknown[] = ['RuntimeError', 'RangeError']

function orTooHard<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof Error && ENDS.includes(error.name) ? refused('too-hard') : error
  }
}
