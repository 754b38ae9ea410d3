import { knownLanguages } from 'domain/languages'
import type { Programme } from 'domain/programme'
import type { Language } from 'domain/text'

/** The languages to choose from: the forum's first. */
export const languagesFor = ({ forum }: Programme): Language[] => [...new Set([...forum.languages, ...knownLanguages])]
