import * as v from 'valibot'
import { DocumentIdSchema, HelpIdSchema, ShuttleIdSchema } from './ids'
import { Tally } from './numbers'
import { FileSchema, MomentTextSchema, SampleSchema } from './parts'
import { LanguageSchema, TextSchema } from './text'

export const documentTypes = ['pdf', 'docx', 'pptx', 'xlsx'] as const

const DocumentVersionSchema = v.strictObject({ language: LanguageSchema, file: FileSchema })

/** A document in one language, and the same in others. */
export const DocumentSchema = v.pipe(
  v.strictObject({
    id: DocumentIdSchema,
    title: TextSchema,
    language: LanguageSchema,
    type: v.picklist(documentTypes),
    file: FileSchema,
    versions: v.optional(v.array(DocumentVersionSchema)),
    sample: SampleSchema,
  }),
  v.forward(
    v.partialCheck(
      [['language'], ['versions']],
      ({ language, versions = [] }) => {
        const languages = [language, ...versions.map((version) => version.language)]
        return new Set(languages).size === languages.length
      },
      'must each be in another language',
    ),
    ['versions'],
  ),
)
export type ForumDocument = v.InferOutput<typeof DocumentSchema>

const StopSchema = v.strictObject({ name: TextSchema, after: Tally })

export const ShuttleSchema = v.strictObject({
  id: ShuttleIdSchema,
  name: TextSchema,
  /** Stops in order; `after` is minutes from the departure. */
  stops: v.pipe(v.array(StopSchema), v.minLength(2)),
  departures: v.array(MomentTextSchema),
  sample: SampleSchema,
})
export type Shuttle = v.InferOutput<typeof ShuttleSchema>

export const helpKinds = [
  'wifi',
  'meals',
  'dress',
  'emergency',
  'liaison',
  'interpretation',
  'transport',
  'access',
] as const

/** `copy` puts the value on the clipboard, `dial` calls it. */
const HelpActionSchema = v.strictObject({
  kind: v.picklist(['copy', 'dial']),
  label: TextSchema,
  value: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
})

export const HelpCardSchema = v.strictObject({
  id: HelpIdSchema,
  kind: v.picklist(helpKinds),
  title: TextSchema,
  body: TextSchema,
  actions: v.array(HelpActionSchema),
  sample: SampleSchema,
})
export type HelpCard = v.InferOutput<typeof HelpCardSchema>
