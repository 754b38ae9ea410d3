import { vocabulary } from '@/generated/guide-words'
import { addVocabulary } from '@/i18n/vocabulary'

// Every page of the subpackage imports this file: its words come with it.
addVocabulary(vocabulary)
