import type { Catalogue } from '../catalogue'
import { acts } from './acts'
import { agenda } from './agenda'
import { app } from './app'
import { begin } from './begin'
import { dates } from './dates'
import { desk } from './desk'
import { edit } from './edit'
import { fields } from './fields'
import { guide } from './guide'
import { history } from './history'
import { programmeImport } from './import'
import { mine } from './mine'
import { notices } from './notices'
import { plan } from './plan'
import { review } from './review'
import { server } from './server'
import { team } from './team'
import { venue } from './venue'

const attendees = { app, agenda, venue, mine, guide }
const organisers = { begin, desk, fields, notices, acts, review, history, edit, programmeImport, plan, team }

export const zh: Catalogue = { ...attendees, ...organisers, server, dates }
