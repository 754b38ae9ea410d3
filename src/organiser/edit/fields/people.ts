import { type FormSection, samplePart, whatPart } from './field-spec'

export const personParts: readonly FormSection[] = [
  whatPart(
    { type: 'text', name: 'name', label: 'edit.name' },
    { type: 'text', name: 'office', label: 'edit.office', isOptional: true },
    { type: 'reference', name: 'delegation', label: 'edit.delegation', kind: 'delegations', isOptional: true },
    { type: 'text', name: 'about', label: 'edit.about', isOptional: true, isLong: true },
    { type: 'file', use: 'portrait', name: 'portrait', label: 'edit.portrait', isOptional: true },
  ),
  samplePart,
]

export const delegationParts: readonly FormSection[] = [
  whatPart(
    { type: 'text', name: 'name', label: 'edit.name' },
    {
      type: 'choice',
      name: 'kind',
      label: 'edit.kind',
      options: [
        { value: 'country', label: 'edit.delegation.country' },
        { value: 'organisation', label: 'edit.delegation.organisation' },
        { value: 'experts', label: 'edit.delegation.experts' },
      ],
    },
    { type: 'file', use: 'logo', name: 'emblem', label: 'edit.emblem', isOptional: true },
  ),
  samplePart,
]
