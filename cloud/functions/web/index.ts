import * as cloud from 'wx-server-sdk'
import { createWebEntry } from './web-entry'

export const main = createWebEntry(cloud, __dirname)
