import type { WebHost } from '../hosts/browser/driver'
import { THIRTY_ROWS, thirtyRows } from '../support/thirty-rows'
import type { ForumName } from './forums'

/** In the documents a phone is narrow, a computer as wide as the text. */
export const screens = {
  phone: { viewport: { width: 375, height: 720 }, scale: 1.5 },
  computer: { viewport: { width: 1280, height: 760 }, scale: 1 },
} as const

export type DocumentPicture = {
  /** The file is `docs/images/NAME.png`, in another language `docs/images/LANGUAGE/NAME.png`. */
  readonly name: string
  /** Pictures of one forum are taken one after the other: what was done for one is there in the next. */
  readonly forum: ForumName
  readonly by: 'guest' | 'owner'
  readonly screen: keyof typeof screens
  readonly address: string
  /** What is done on the page before. */
  readonly act?: (web: WebHost) => Promise<void>
}

const dryRun = async ({ page }: WebHost): Promise<void> => {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page.setInputFiles('#import-file', { name: THIRTY_ROWS, mimeType, buffer: Buffer.from(thirtyRows()) })
  await page.locator('#import-take').waitFor()
}

/** Delays the session of the page and what follows in its room, and looks at what that does. */
const chooseDelay = async (web: WebHost): Promise<void> => {
  await web.tap('#delay-following')
  await web.tap('#delay-20')
  await web.waitFor('#act-publish')
}

const scrollTo =
  (selector: string) =>
  async (web: WebHost): Promise<void> => {
    await web.page.locator(selector).first().waitFor()
    await web.page
      .locator(selector)
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'start' }))
  }

const guest = { by: 'guest', screen: 'phone' } as const
const owner = { by: 'owner', screen: 'phone' } as const

/** All pictures in the documents. */
export const documentPictures: readonly DocumentPicture[] = [
  { name: 'now', forum: 'sample', ...guest, address: '/pages/now/index' },
  { name: 'agenda', forum: 'sample', ...guest, address: '/pages/agenda/index' },

  { name: 'organisers-empty', forum: 'begun', ...owner, address: '/organiser/home/index' },
  {
    name: 'organisers-import-phone',
    forum: 'begun',
    ...owner,
    address: '/organiser/import/index',
    act: async (web) => {
      await dryRun(web)
      await scrollTo('#rows-all')(web)
    },
  },
  {
    name: 'organisers-import',
    forum: 'begun',
    by: 'owner',
    screen: 'computer',
    address: '/organiser/import/index',
    act: dryRun,
  },

  { name: 'organisers-home', forum: 'morning', ...owner, address: '/organiser/home/index' },
  {
    name: 'organisers-invite',
    forum: 'morning',
    ...owner,
    address: '/organiser/team/index',
    act: async (web) => {
      await web.tap('#team-invite')
      await web.tap('#invite-send')
      await web.waitFor('#invited-code')
    },
  },
  {
    name: 'organisers-delay',
    forum: 'morning',
    ...owner,
    address: '/organiser/session/index?id=opening',
    act: chooseDelay,
  },
  {
    name: 'organisers-published',
    forum: 'morning',
    ...owner,
    address: '/organiser/session/index?id=opening',
    act: async (web) => {
      await chooseDelay(web)
      await web.tap('#act-publish')
      await web.waitFor('#act-outcome')
    },
  },
  { name: 'organisers-attendee', forum: 'morning', ...guest, address: '/pages/agenda/index' },
  {
    name: 'organisers-wide',
    forum: 'morning',
    by: 'owner',
    screen: 'computer',
    address: '/organiser/edit/index?kind=sessions&id=topic-2',
  },
  {
    name: 'organisers-review',
    forum: 'morning',
    ...owner,
    address: '/organiser/session/index?id=topic-1',
    act: async (web) => {
      await web.tap('#delay-30')
      await web.tap('#act-save')
      await web.waitFor('#act-outcome')
      await web.open('/organiser/review/index')
      await web.waitFor('#publish')
    },
  },
  { name: 'organisers-history', forum: 'morning', ...owner, address: '/organiser/history/index' },
]
