import { vocabulary as guide } from '@/generated/guide-words'
import { vocabulary } from '@/generated/organiser-words'
import { addVocabulary } from '@/i18n/vocabulary'

// Every page of the subpackage imports this file: its words come with it, and those it has in common with the guide.
addVocabulary(guide)
addVocabulary(vocabulary)
