import { once } from 'node:events'
import { get } from 'node:http'
import { until } from '../../hosts/until'
import { aProgramme, aSession } from '../../support/sample-programme'
import { startServer, type TestServer } from '../../support/server'

let server: TestServer

beforeEach(async () => {
  server = await startServer()
})

afterEach(() => server.stop())

const later = () => aProgramme({ sessions: [aSession({ start: '2024-09-09T09:15:00+08:00' })] })

const ask = (query: string) => fetch(`${server.url}/head.json?${query}`)
const releaseIn = async (answer: Promise<Response>): Promise<number> => (await (await answer).json()).release

describe('a long poll', () => {
  test('is answered at once where something newer is there', async () => {
    expect(await releaseIn(ask('after=0&wait=25'))).toBe(1)
  })

  test('waits for the next release and is answered with it', async () => {
    const waiting = releaseIn(ask('after=1&wait=25'))
    await server.publish(later())
    expect(await waiting).toBe(2)
  })

  test('is answered with what is there when its time is over', async () => {
    expect(await releaseIn(ask('after=1&wait=0'))).toBe(1)
  })

  test('is kept by no cache', async () => {
    expect((await ask('after=0&wait=1')).headers.get('cache-control')).toBe('no-store')
  })

  test.each(['after=1&notices=0&wait=25', 'after=1&photos=0&wait=25', 'after=1&notices=0&photos=1&wait=25'])(
    'with %s is answered at once: something beside the release is newer than that',
    async (query) => {
      expect(await releaseIn(ask(query))).toBe(1)
    },
  )

  test('that knows another run of releases is answered at once, one that knows nothing of runs waits', async () => {
    expect(await releaseIn(ask('after=30&notices=9&photos=9&series=r-other&wait=25'))).toBe(1)
    const waiting = releaseIn(ask('after=1&wait=25'))
    await server.publish(later())
    expect(await waiting).toBe(2)
  })

  test('that knows all there is waits', async () => {
    const waiting = releaseIn(ask('after=1&notices=1&photos=1&wait=25'))
    await server.publish(later())
    expect(await waiting).toBe(2)
  })

  test.each([
    'after=1&wait=5&notices=x',
    'after=1&wait=5&photos=-1',
    'after=1',
    'wait=5',
    'after=-1&wait=5',
    'after=1&wait=31',
    'after=x&wait=5',
    'after=1&wait=1e1',
  ])('with %s is refused with a reason', async (query) => {
    const answer = await ask(query)
    expect(answer.status).toBe(400)
    expect((await answer.json()).error).toMatchObject({ id: 'bad-input' })
  })

  test('goes on waiting where something was committed that leaves the head as it is', async () => {
    const request = get(`${server.url}/head.json?after=1&wait=25`)
    await once(request, 'socket')
    await releaseIn(ask('after=0&wait=0'))
    server.platform.changes.announce()
    await server.publish(later())
    const [answer] = await once(request, 'response')
    expect(JSON.parse((await answer.toArray()).join('')).release).toBe(2)
  })

  test('that its client gave up leaves the server in order', async () => {
    const request = get(`${server.url}/head.json?after=1&wait=25`).on('error', () => undefined)
    await once(request, 'socket')
    request.destroy()
    await server.publish(later())
    expect(server.reported).toEqual([])
  })
})

describe('an event stream', () => {
  const open = async () => {
    const request = get(`${server.url}/events`)
    const [answer] = await once(request, 'response')
    const stream = { text: '', type: answer.headers['content-type'], close: () => request.destroy() }
    answer.setEncoding('utf8').on('data', (part: string) => {
      stream.text += part
    })
    answer.on('error', () => undefined)
    return stream
  }

  test('tells every listener of a release, with the head', async () => {
    const streams = await Promise.all([open(), open(), open()])
    expect(streams[0]?.type).toBe('text/event-stream')
    await server.publish(later())
    for (const stream of streams) await until(() => /event: head\ndata: \{.*"release":2,/.test(stream.text))
    for (const stream of streams) stream.close()
  })

  test('says nothing where the head is as it was', async () => {
    const stream = await open()
    await releaseIn(ask('after=0&wait=0'))
    server.platform.changes.announce()
    await server.publish(later())
    await until(() => stream.text.includes('"release":2'))
    expect(stream.text.match(/event: head/g)).toHaveLength(1)
    stream.close()
  })

  test('goes on after another listener left', async () => {
    const [leaving, staying] = [await open(), await open()]
    leaving.close()
    await server.publish(later())
    await until(() => staying.text.includes('"release":2'))
    staying.close()
    expect(server.reported).toEqual([])
  })
})
