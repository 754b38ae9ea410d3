import type { Catalogue } from '../catalogue'
import { acts } from './acts'
import { app } from './app'
import { begin } from './begin'
import { dates } from './dates'
import { desk } from './desk'
import { edit } from './edit'
import { guide } from './guide'
import { programmeImport } from './import'
import { plan } from './plan'
import { server } from './server'
import { team } from './team'

export const ar: Catalogue = { app, guide, begin, desk, acts, edit, programmeImport, plan, team, server, dates }
