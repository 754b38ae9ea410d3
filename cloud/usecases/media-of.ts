import type { Programme } from 'domain/programme'

/** The paths of the files that a programme names: plans, portraits, documents, the logo; each once. */
export const mediaOf = ({ forum, floors, people, documents }: Programme): string[] => [
  ...new Set([
    ...floors.map(({ plan }) => plan.path),
    ...people.flatMap(({ portrait }) => (portrait ? [portrait.path] : [])),
    ...(forum.look?.logo ? [forum.look.logo.path] : []),
    ...documents.map((document) => document.file.path),
  ]),
]
