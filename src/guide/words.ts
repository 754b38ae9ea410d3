import { vocabulary } from '@/generated/guide-words'
import { learn } from '@/i18n/vocabulary'

// Every page of the subpackage imports this file: its words come with it.
learn(vocabulary)
