import { contactKinds } from 'domain/programme/address'
import { type FieldSpec, type FormSection, options, samplePart, whatPart } from './field-spec'

const day: FieldSpec = {
  type: 'group',
  name: 'day',
  label: 'edit.day',
  fields: [
    { type: 'date', name: 'date', label: 'edit.date' },
    { type: 'moment', name: 'opens', label: 'edit.opens' },
    { type: 'moment', name: 'closes', label: 'edit.closes' },
    { type: 'sample', name: 'sample', label: 'edit.sample', isOptional: true },
  ],
}

const offset: FieldSpec = {
  type: 'group',
  name: 'offset',
  label: 'edit.offset',
  fields: [
    { type: 'moment', name: 'from', label: 'edit.from' },
    { type: 'number', name: 'minutes', label: 'edit.minutes', hint: 'edit.minutes.hint' },
  ],
}

const figure: FieldSpec = {
  type: 'group',
  name: 'figure',
  label: 'edit.figure',
  fields: [
    { type: 'line', name: 'value', label: 'edit.value', limit: 12 },
    { type: 'text', name: 'label', label: 'edit.label' },
  ],
}

const site: FieldSpec = {
  type: 'group',
  name: 'site',
  label: 'edit.part.site',
  fields: [
    { type: 'text', name: 'name', label: 'edit.name' },
    { type: 'text', name: 'address', label: 'edit.address' },
    { type: 'number', name: 'latitude', label: 'edit.latitude', isOptional: true },
    { type: 'number', name: 'longitude', label: 'edit.longitude', isOptional: true },
    { type: 'text', name: 'arrival', label: 'edit.arrival', isOptional: true, isLong: true },
    { type: 'sample', name: 'sample', label: 'edit.sample', isOptional: true },
  ],
}

const language: FieldSpec = { type: 'language', name: 'language', label: 'edit.language' }

const what: FormSection = whatPart(
  { type: 'text', name: 'name', label: 'edit.name' },
  { type: 'text', name: 'shortName', label: 'edit.shortName' },
  { type: 'text', name: 'partOf', label: 'edit.partOf', isOptional: true },
  { type: 'text', name: 'place', label: 'edit.city' },
  { type: 'text', name: 'theme', label: 'forum.theme', isOptional: true, isLong: true },
  { type: 'text', name: 'concept', label: 'forum.concept', isOptional: true, isLong: true },
  { type: 'text', name: 'aim', label: 'forum.aim', isOptional: true, isLong: true },
  { type: 'text', name: 'about', label: 'edit.about', isOptional: true, isLong: true },
  { type: 'text', name: 'outcome', label: 'forum.outcome', isOptional: true, isLong: true },
)

const contact: FieldSpec = {
  type: 'group',
  name: 'contact',
  label: 'edit.contact',
  fields: [
    { type: 'text', name: 'label', label: 'edit.label' },
    { type: 'choice', name: 'kind', label: 'edit.kind', options: options(contactKinds, 'edit.contact') },
    { type: 'line', name: 'value', label: 'edit.value', limit: 200 },
  ],
}

const look: FieldSpec = {
  type: 'group',
  name: 'look',
  label: 'edit.part.look',
  isOptional: true,
  fields: [
    { type: 'text', name: 'appName', label: 'edit.appName', hint: 'edit.appName.hint', isOptional: true, limit: 30 },
    { type: 'colour', name: 'accent', label: 'edit.accent', hint: 'edit.accent.hint', isOptional: true },
    { type: 'file', use: 'logo', name: 'logo', label: 'edit.logo', isOptional: true },
  ],
}

export const forumParts: readonly FormSection[] = [
  what,
  {
    title: 'edit.part.days',
    fields: [
      { type: 'list', name: 'days', label: 'edit.part.days', of: day, add: 'edit.add.day', isByTime: true },
      { type: 'zone', name: 'timeZone', label: 'edit.timeZone', hint: 'edit.timeZone.hint' },
      {
        type: 'list',
        name: 'offsets',
        label: 'edit.offsets',
        hint: 'edit.offsets.hint',
        of: offset,
        add: 'edit.add.offset',
        isByTime: true,
      },
      { type: 'line', name: 'dayBegins', label: 'edit.dayBegins', hint: 'edit.dayBegins.hint', isOptional: true },
    ],
  },
  { title: 'edit.part.site', fields: [site] },
  {
    title: 'edit.part.languages',
    fields: [
      {
        type: 'list',
        name: 'languages',
        label: 'edit.part.languages',
        hint: 'edit.languages.hint',
        of: language,
        add: 'edit.add.language',
      },
    ],
  },
  {
    title: 'edit.part.figures',
    fields: [{ type: 'list', name: 'figures', label: 'edit.part.figures', of: figure, add: 'edit.add.figure' }],
  },
  {
    title: 'edit.part.contacts',
    fields: [
      {
        type: 'list',
        name: 'contacts',
        label: 'edit.part.contacts',
        of: contact,
        add: 'edit.add.contact',
        isOptional: true,
      },
    ],
  },
  { title: 'edit.part.look', fields: [look] },
  samplePart,
]
