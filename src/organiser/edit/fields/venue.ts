import { placeKinds } from 'domain/programme/venue'
import { type FieldSpec, type FormSection, options, samplePart, whatPart } from './field-spec'

export const roomParts: readonly FormSection[] = [
  whatPart(
    { type: 'text', name: 'name', label: 'edit.name' },
    {
      type: 'reference',
      name: 'place',
      label: 'edit.place',
      hint: 'edit.place.hint',
      kind: 'places',
      isOptional: true,
    },
    { type: 'number', name: 'capacity', label: 'edit.capacity', isOptional: true },
  ),
  samplePart,
]

export const floorParts: readonly FormSection[] = [
  whatPart(
    { type: 'text', name: 'name', label: 'edit.name' },
    { type: 'file', use: 'plan', name: 'plan', label: 'edit.plan', isOptional: true },
  ),
  samplePart,
]

const area: FieldSpec = {
  type: 'group',
  name: 'area',
  label: 'edit.area',
  hint: 'edit.area.hint',
  isOptional: true,
  fields: [
    { type: 'number', name: 'x', label: 'edit.area.x' },
    { type: 'number', name: 'y', label: 'edit.area.y' },
    { type: 'number', name: 'width', label: 'edit.area.width' },
    { type: 'number', name: 'height', label: 'edit.area.height' },
  ],
}

export const placeParts: readonly FormSection[] = [
  whatPart(
    { type: 'text', name: 'name', label: 'edit.name' },
    { type: 'text', name: 'note', label: 'edit.note', isOptional: true },
    { type: 'text', name: 'way', label: 'edit.way', hint: 'edit.way.hint', isOptional: true },
    { type: 'choice', name: 'kind', label: 'edit.kind', options: options(placeKinds, 'place') },
    { type: 'reference', name: 'floor', label: 'venue.floor', kind: 'floors' },
  ),
  { title: 'edit.area', fields: [area] },
  samplePart,
]
