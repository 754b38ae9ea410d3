import { audiences, linkKinds, speakerModes } from 'domain/programme/session'
import { kindIcons } from 'domain/programme/terms'
import { type FieldSpec, type FormSection, options, samplePart, whatPart } from './field-spec'

const speaker: FieldSpec = {
  type: 'group',
  name: 'speaker',
  label: 'edit.speaker',
  fields: [
    { type: 'reference', name: 'person', label: 'edit.person', kind: 'people' },
    { type: 'reference', name: 'role', label: 'edit.role', kind: 'speakerRoles' },
    { type: 'choice', name: 'mode', label: 'edit.mode', options: options(speakerModes, 'mode') },
  ],
}

const channel: FieldSpec = {
  type: 'group',
  name: 'channel',
  label: 'edit.channel',
  fields: [
    { type: 'number', name: 'number', label: 'edit.number' },
    { type: 'language', name: 'language', label: 'edit.language' },
  ],
}

const language: FieldSpec = { type: 'language', name: 'language', label: 'edit.language' }
const document: FieldSpec = { type: 'reference', name: 'document', label: 'edit.document', kind: 'documents' }
const status: FieldSpec = {
  type: 'choice',
  name: 'status',
  label: 'edit.status',
  options: [
    { value: 'scheduled', label: 'edit.status.scheduled' },
    { value: 'cancelled', label: 'session.cancelled' },
  ],
}

const link: FieldSpec = {
  type: 'group',
  name: 'link',
  label: 'edit.link',
  fields: [
    { type: 'text', name: 'label', label: 'edit.label' },
    { type: 'line', name: 'url', label: 'edit.url' },
    { type: 'choice', name: 'kind', label: 'edit.kind', options: options(linkKinds, 'edit.link') },
  ],
}

const access: FieldSpec = {
  type: 'group',
  name: 'access',
  label: 'edit.part.access',
  isOptional: true,
  fields: [
    { type: 'choice', name: 'who', label: 'edit.who', options: options(audiences, 'edit.who'), isOptional: true },
    { type: 'text', name: 'note', label: 'edit.note', isOptional: true },
  ],
}

const what: FormSection = whatPart(
  { type: 'text', name: 'title', label: 'edit.name.title' },
  { type: 'text', name: 'shortTitle', label: 'edit.shortTitle', hint: 'edit.shortTitle.hint', limit: 20 },
  { type: 'text', name: 'abstract', label: 'edit.abstract', isOptional: true, isLong: true },
  { type: 'reference', name: 'kind', label: 'edit.kind', kind: 'sessionKinds' },
  { type: 'reference', name: 'topic', label: 'edit.topic', kind: 'topics', isOptional: true },
)

const when: FormSection = {
  title: 'edit.part.when',
  fields: [
    { type: 'moment', name: 'start', label: 'edit.start' },
    { type: 'moment', name: 'end', label: 'edit.end' },
    { type: 'reference', name: 'room', label: 'edit.room', kind: 'rooms', isOptional: true },
    { type: 'moment', name: 'beThereBy', label: 'edit.beThereBy', isOptional: true },
    { type: 'number', name: 'expected', label: 'edit.expected', hint: 'edit.expected.hint', isOptional: true },
  ],
}

export const sessionParts: readonly FormSection[] = [
  what,
  when,
  {
    title: 'edit.part.speakers',
    fields: [
      {
        type: 'list',
        name: 'speakers',
        label: 'edit.part.speakers',
        of: speaker,
        add: 'edit.add.speaker',
        isOfPeople: true,
      },
    ],
  },
  {
    title: 'edit.part.languages',
    fields: [
      { type: 'list', name: 'languages', label: 'edit.spoken', of: language, add: 'edit.add.language' },
      { type: 'list', name: 'channels', label: 'edit.channels', of: channel, add: 'edit.add.channel' },
    ],
  },
  {
    title: 'edit.part.documents',
    fields: [{ type: 'list', name: 'documents', label: 'edit.part.documents', of: document, add: 'edit.add.document' }],
  },
  { title: 'edit.part.access', fields: [access] },
  {
    title: 'edit.part.links',
    fields: [
      { type: 'list', name: 'links', label: 'edit.part.links', of: link, add: 'edit.add.link', isOptional: true },
    ],
  },
  {
    title: samplePart.title,
    fields: [status, { type: 'flag', name: 'full', label: 'edit.full' }, ...samplePart.fields],
  },
]

const name: FieldSpec = { type: 'text', name: 'name', label: 'edit.name' }

export const sessionKindParts: readonly FormSection[] = [
  whatPart(name, { type: 'choice', name: 'icon', label: 'edit.icon', options: options(kindIcons, 'edit.icon') }),
  samplePart,
]

export const speakerRoleParts: readonly FormSection[] = [whatPart(name), samplePart]

export const topicParts: readonly FormSection[] = [
  whatPart(
    { type: 'text', name: 'title', label: 'edit.name.title' },
    { type: 'text', name: 'about', label: 'edit.about', isOptional: true, isLong: true },
    { type: 'number', name: 'number', label: 'edit.number', hint: 'edit.topicNumber.hint' },
  ),
  samplePart,
]
