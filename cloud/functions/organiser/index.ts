import * as cloud from 'wx-server-sdk'
import { createEntry } from '../entry'

export const main = createEntry('organiser', cloud)
