import { helpKinds } from 'domain/programme/guide'
import { type FieldSpec, type FormSection, options, samplePart, whatPart } from './field-spec'

const stop: FieldSpec = {
  type: 'group',
  name: 'stop',
  label: 'edit.stop',
  fields: [
    { type: 'text', name: 'name', label: 'edit.name' },
    { type: 'number', name: 'after', label: 'edit.after' },
  ],
}
const departure: FieldSpec = { type: 'moment', name: 'departure', label: 'edit.departure' }

export const shuttleParts: readonly FormSection[] = [
  whatPart({ type: 'text', name: 'name', label: 'edit.name' }),
  {
    title: 'edit.part.stops',
    fields: [{ type: 'list', name: 'stops', label: 'edit.part.stops', of: stop, add: 'edit.add.stop' }],
  },
  {
    title: 'edit.part.departures',
    fields: [
      {
        type: 'list',
        name: 'departures',
        label: 'edit.part.departures',
        of: departure,
        add: 'edit.add.departure',
        isByTime: true,
      },
    ],
  },
  samplePart,
]

const version: FieldSpec = {
  type: 'group',
  name: 'version',
  label: 'edit.version',
  fields: [
    { type: 'language', name: 'language', label: 'edit.language' },
    { type: 'file', use: 'document', name: 'file', label: 'edit.file' },
  ],
}

export const documentParts: readonly FormSection[] = [
  whatPart(
    { type: 'text', name: 'title', label: 'edit.name.title' },
    { type: 'language', name: 'language', label: 'edit.language' },
    { type: 'file', use: 'document', name: 'file', label: 'edit.file' },
    { type: 'derived', name: 'type', label: 'edit.kind' },
  ),
  {
    title: 'edit.versions',
    fields: [
      {
        type: 'list',
        name: 'versions',
        label: 'edit.versions',
        of: version,
        add: 'edit.add.version',
        isOptional: true,
      },
    ],
  },
  samplePart,
]

const action: FieldSpec = {
  type: 'group',
  name: 'action',
  label: 'edit.action',
  fields: [
    {
      type: 'choice',
      name: 'kind',
      label: 'edit.kind',
      options: [
        { value: 'copy', label: 'edit.action.copy' },
        { value: 'dial', label: 'edit.action.dial' },
      ],
    },
    { type: 'line', name: 'value', label: 'edit.value', hint: 'edit.action.hint', limit: 200 },
    { type: 'text', name: 'label', label: 'edit.label' },
  ],
}

export const helpParts: readonly FormSection[] = [
  whatPart(
    { type: 'text', name: 'title', label: 'edit.name.title' },
    { type: 'text', name: 'body', label: 'edit.body', isLong: true },
    { type: 'choice', name: 'kind', label: 'edit.kind', options: options(helpKinds, 'edit.help') },
  ),
  {
    title: 'edit.part.actions',
    fields: [{ type: 'list', name: 'actions', label: 'edit.part.actions', of: action, add: 'edit.add.action' }],
  },
  samplePart,
]
