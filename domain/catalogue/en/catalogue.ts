import type { Catalogue } from '../catalogue'
import { acts } from './acts'
import { app } from './app'
import { desk } from './desk'
import { edit } from './edit'
import { guide } from './guide'

export const en: Catalogue = { app, guide, desk, acts, edit }
