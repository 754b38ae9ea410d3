import type { BroughtMedia } from 'domain/media/media-job'
import { type MediaUse, mediaEndings } from 'domain/media/media-use'
import { FileSchema, PictureSchema } from 'domain/programme/parts'
import { isolated } from 'domain/time/dates'
import * as v from 'valibot'
import type { FormView } from '../form-context'

/** A file as the form shows it. */
export type FileInputView = {
  readonly isPicture: boolean
  readonly file?: { readonly path: string; readonly words: string }
  /** What is said where there is no file. */
  readonly none: string
  readonly choose: string
  readonly endings: readonly string[]
  readonly limits: string
  /** What somebody should know of the file that was just brought. */
  readonly notes: readonly string[]
}

type Shown = {
  readonly use: MediaUse
  readonly value: unknown
  readonly told: BroughtMedia | undefined
  /** The plan has other proportions than the one before. */
  readonly isOther: boolean
  readonly form: Pick<FormView, 'locale'>
  /** What the field is called. */
  readonly what: string
}

/** `PNG · 214 kB · 1600 × 900`. */
function factsOf(value: v.InferOutput<typeof FileSchema>): string {
  const ending = value.path.slice(value.path.lastIndexOf('.') + 1).toUpperCase()
  const size = v.is(PictureSchema, value) ? [`${Math.round(value.width)} × ${Math.round(value.height)}`] : []
  return isolated([ending, `${Math.ceil(value.bytes / 1000)} kB`, ...size].join(' · '))
}

export function fileInputView({ use, value, told, isOther, form, what }: Shown): FileInputView {
  const { t } = form.locale
  const file = v.is(v.union([PictureSchema, FileSchema]), value) ? value : undefined
  return {
    isPicture: use !== 'document',
    ...(file && { file: { path: file.path, words: factsOf(file) } }),
    none: t('media.none'),
    choose: t(file ? 'media.replaceNamed' : 'media.choose', { what }),
    endings: mediaEndings[use],
    limits: t(`media.limits.${use}`),
    notes: file
      ? [
          ...(told?.leftOut ?? []).map((part) => t(`media.leftOut.${part}`)),
          ...(isOther ? [t('media.proportions')] : []),
        ]
      : [],
  }
}
