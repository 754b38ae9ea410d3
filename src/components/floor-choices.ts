import type { FloorId } from 'domain/programme/ids'
import type { Programme } from 'domain/programme/programme'
import type { Floor } from 'domain/programme/venue'
import { type Worded, wordingOf } from 'domain/text/text'
import type { Locale } from '@/i18n/locale'

export type FloorChoice = { readonly id: FloorId; readonly name: Worded; readonly isShown: boolean }

/** The floors of the building in the programme's order. */
export const floorChoices = (programme: Programme, shown: Floor | undefined, { language }: Locale): FloorChoice[] =>
  programme.floors.map(({ id, name }) => ({ id, name: wordingOf(name, language), isShown: id === shown?.id }))
