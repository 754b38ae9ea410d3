import type { Programme } from 'domain/programme/programme'
import { knownLanguages } from 'domain/text/languages'
import type { Language } from 'domain/text/text'

/** The languages to choose from: the forum's first. */
export const languagesFor = ({ forum }: Programme): Language[] => [...new Set([...forum.languages, ...knownLanguages])]
