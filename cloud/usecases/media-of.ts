import type { Programme } from 'domain/programme'

/** The paths of the files that a programme names: plans, portraits, documents; each once. */
export const mediaOf = ({ floors, people, documents }: Programme): string[] => [
  ...new Set([
    ...floors.map(({ plan }) => plan.path),
    ...people.flatMap(({ portrait }) => (portrait ? [portrait.path] : [])),
    ...documents.map((document) => document.file.path),
  ]),
]
