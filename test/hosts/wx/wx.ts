import { acts } from './acts'
import { isTooNew, ofLibrary } from './base-library'
import { type Canvases, canvasMembers, noCanvases } from './canvases'
import { Chats, chatMembers } from './chats'
import { type CloudBehind, cloudMembers } from './cloud'
import { FileSystem, fileSystemManager, USER_DATA } from './files'
import type { Journal } from './journal'
import type { Listeners } from './listeners'
import { managers, type Updates } from './managers'
import { type Bars, navigation } from './navigation'
import type { PageStack } from './page-stack'
import { noPictures, type PhonePictures, pictureMembers } from './phone-pictures'
import { refusing } from './refusals'
import { requests } from './requests'
import type { Device } from './shelf'
import { storage } from './storage'
import { type Phone, system } from './system'
import type { Tapping } from './tapping'
import type { Transport } from './transport'

/** All that stands behind one `wx`. */
export interface Behind {
  device: Device
  phone: Phone
  journal: Journal
  listeners: Listeners
  updates: Updates
  transport: Transport
  stack: PageStack
  bars: Bars
  /** None has a file unless told. */
  chats?: Chats
  /** None unless told. */
  canvases?: Canvases
  /** Reads and draws none unless told. */
  pictures?: PhonePictures
  /** Without it `wx.cloud` is missing, as in an old WeChat. */
  cloud?: CloudBehind
  launchOptions: () => { scene: number }
  tapping: Tapping
  /** Told of calls that no phone would answer: of an API that the host lacks, or in a way that WeChat refuses. */
  mistake: (line: string) => void
}

/** WeChat's scene value of the time line's single page. */
const SINGLE_PAGE = 1154

/** Names that the bundle reads on `wx` to see whether they are there. */
const mayBeAbsent = new Set(['webpackJsonp', 'cloud', 'then', 'toJSON', 'prototype', 'constructor'])

/** The `wx` of one launch. A call of what the host lacks is told to `mistake`, and throws with the name. */
export const makeWx = (behind: Behind): Record<string, unknown> => {
  const files = new FileSystem(behind.device.files)
  files.clearTemp()
  const members: Record<string, unknown> = {
    ...acts(behind.journal),
    ...storage(behind.device.storage),
    ...requests(behind.transport, files, behind.journal),
    ...system(behind.phone),
    ...chatMembers(behind.chats ?? new Chats(), files, behind.journal),
    ...managers(behind.journal, behind.listeners, behind.updates),
    ...navigation(behind.stack, behind.bars, behind.journal),
    ...pictureMembers(behind.pictures ?? noPictures, files, behind.journal),
    ...canvasMembers(behind.canvases ?? noCanvases, files, () => behind.bars.scrollTop),
    ...(behind.cloud && { cloud: cloudMembers(behind.cloud, behind.journal) }),
    env: { USER_DATA_PATH: USER_DATA },
    getFileSystemManager: () => fileSystemManager(files, behind.journal),
    getLaunchOptionsSync: behind.launchOptions,
    getEnterOptionsSync: behind.launchOptions,
  }
  const moment = () => ({ isTapped: behind.tapping.isOn, isSinglePage: behind.launchOptions().scene === SINGLE_PAGE })
  const known = ofLibrary(refusing(members, moment, behind.mistake), behind.phone.library)
  return new Proxy(known, { get: (held, name) => (name in held ? Reflect.get(held, name) : absent(name, behind)) })
}

const absent = (name: string | symbol, behind: Behind): unknown => {
  if (typeof name === 'symbol' || mayBeAbsent.has(name) || isTooNew(name, behind.phone.library)) return undefined
  return () => {
    behind.mistake(`the host has no wx.${name}`)
    throw new Error(`the host has no wx.${name}`)
  }
}
