import { type LaunchOptions, launch, type SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { buildOf } from './builds'
import { startSampleForum } from './sample-forum'
import type { TestServer } from './server'

export type Phones = {
  /** The sample forum's server, there once the first test begins. */
  readonly server: TestServer
  /** A phone with the built mini program, on the page of `path` or the first. It is put away after the test. */
  open(options?: Partial<LaunchOptions>): Promise<SimulatedHost>
  /** The same, once it shows the programme. */
  ready(options?: Partial<LaunchOptions>): Promise<SimulatedHost>
}

export const isReady = ({ page }: SimulatedHost): boolean =>
  page.allByClass('page__body').length > 0 && page.allByClass('waiting').length === 0

/** The built mini program on the sample forum, for one test file: no test may leave a problem behind. */
export function samplePhones(): Phones {
  const held: { server?: TestServer } = {}
  const opened: SimulatedHost[] = []
  const server = (): TestServer => {
    if (!held.server) throw new Error('the server starts before the first test')
    return held.server
  }
  const open: Phones['open'] = async (options) => {
    const phone = await launch({ dist: buildOf('weapp'), server: server().url, ...options })
    opened.push(phone)
    return phone
  }
  beforeAll(async () => {
    held.server = await startSampleForum()
  })
  afterEach(() => {
    const left = opened.splice(0)
    for (const phone of left) phone.close()
    expect(left.flatMap((phone) => phone.problems())).toEqual([])
    expect(server().reported).toEqual([])
  })
  afterAll(() => server().stop())
  return {
    get server() {
      return server()
    },
    open,
    ready: async (options) => {
      const phone = await open(options)
      await until(() => isReady(phone))
      return phone
    },
  }
}

/** Opens a page as a link does, and waits until it shows the programme. */
export async function visit(phone: SimulatedHost, url: string): Promise<void> {
  phone.open(url)
  await until(() => `/${phone.page.route}` === url.split('?')[0] && isReady(phone))
}

/** Waits for the question that the app asks, and answers it. */
export async function answerQuestion(phone: SimulatedHost, isYes: boolean): Promise<void> {
  const id = isYes ? 'question-yes' : 'question-no'
  await until(() => phone.page.find(id))
  phone.page.tap(id)
  await until(() => !phone.page.find(id))
}
