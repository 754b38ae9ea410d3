import { createHash } from 'node:crypto'
import { shortPath } from 'domain/share/share'
import * as v from 'valibot'
import { callAction, jsonOf, request } from './http'
import { releaseAt } from './published'

/** Where the parts of a forum are. */
export type ForumUrls = { readonly address: string; readonly files: string }
export type SmokeCheck = { readonly name: string; readonly look: () => Promise<string> }

/** The longest that a change may wait in a cache, in seconds. */
const FRESH = 5

const HeadSchema = v.object({ release: v.number(), sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })
const HealthSchema = v.object({ status: v.literal('ok'), release: v.number() })
const RefusedSchema = v.object({ error: v.object({ id: v.literal('signed-out') }) })

/** Where the web page says that its files are; where it says nothing, they are beside it. */
export async function filesAddress(address: string): Promise<string> {
  const { text } = await request(`${address}/`)
  return /<meta name="?forum-files"? content="?([^">\s]+)/.exec(text)?.[1] ?? address
}

/** All that can be looked at without changing anything. */
export function readingChecks({ address, files }: ForumUrls): SmokeCheck[] {
  const readHead = async () => v.parse(HeadSchema, jsonOf(await request(`${files}/head.json`)))
  const releasePath = ({ release, sha }: v.InferOutput<typeof HeadSchema>) => `${files}/release/${release}-${sha}.json`
  return [
    { name: 'web page', look: () => lookAtPage(address) },
    { name: 'service worker', look: () => lookAtWorker(address) },
    { name: 'head.json', look: () => lookAtHead(files) },
    {
      name: 'head.json, kept by caches',
      look: async () => freshnessOf((await request(`${files}/head.json`)).headers),
    },
    {
      name: 'release',
      look: async () => {
        const head = await readHead()
        return lookAtRelease(releasePath(head), head.sha, { address, files })
      },
    },
    {
      name: 'web function',
      look: async () => {
        const [health, head] = [v.parse(HealthSchema, jsonOf(await request(`${address}/healthz`))), await readHead()]
        if (health.release < head.release) throw new Error(`it knows release ${health.release}, not ${head.release}`)
        return `healthy, with release ${health.release}`
      },
    },
    {
      name: 'link card',
      look: async () => {
        const { programme } = await releaseAt(files, request)
        const id = programme.sessions[0]?.id
        return lookAtCard(`${address}${shortPath(id === undefined ? { kind: 'home' } : { kind: 'session', id })}`)
      },
    },
    {
      name: 'attendee',
      look: async () => {
        const { release } = v.parse(HeadSchema, jsonOf(await callAction(address, 'attendee/head', {})))
        return `is told release ${release}`
      },
    },
    {
      name: 'organiser who is nobody',
      look: async () => {
        v.parse(RefusedSchema, jsonOf(await callAction(address, 'organiser/me', {}), 401))
        return 'is refused'
      },
    },
  ]
}

async function lookAtPage(address: string): Promise<string> {
  const { status, text, headers } = await request(`${address}/`)
  const type = headers.get('Content-Type') ?? 'no type'
  if (status !== 200 || !text.includes('id="app"')) throw new Error(`status ${status}, ${type}, and not the app's page`)
  return `${text.length} characters of ${type}`
}

/** Its name begins as share links do: a gateway that led by letters and not by folders would lead it astray. */
async function lookAtWorker(address: string): Promise<string> {
  const { status, headers } = await request(`${address}/service-worker.js`)
  const type = headers.get('Content-Type') ?? 'no type'
  if (status !== 200 || !type.includes('javascript')) throw new Error(`status ${status}, ${type}, and no script`)
  return type
}

async function lookAtHead(files: string): Promise<string> {
  const reply = await request(`${files}/head.json`)
  const { release } = v.parse(HeadSchema, jsonOf(reply))
  if (!reply.headers.get('Date')) throw new Error('it has no Date header, which sets the clocks of phones')
  return `release ${release}, ${reply.bytes.length} bytes`
}

/** A cache that keeps the head for longer hides what organisers publish. */
function freshnessOf(headers: Headers): string {
  const age = Number(headers.get('Age') ?? 0)
  const kept = Number(/max-age=(\d+)/.exec(headers.get('Cache-Control') ?? '')?.[1] ?? 0)
  if (age > FRESH) throw new Error(`it is ${age} s old; set the cache rule of the storage to ${FRESH} s for head.json`)
  if (kept > FRESH) throw new Error(`clients may keep it ${kept} s; set the cache rule of the storage to ${FRESH} s`)
  return `${age} s old, kept ${kept} s at most`
}

async function lookAtRelease(path: string, sha: string, { address, files }: ForumUrls): Promise<string> {
  const reply = await request(path, { headers: { Origin: address } })
  if (reply.status !== 200) throw new Error(`${path}: status ${reply.status}`)
  const found = createHash('sha256').update(reply.bytes).digest('hex')
  if (found !== sha) throw new Error(`its hash is ${found}, and the head says ${sha}`)
  const allowed = reply.headers.get('Access-Control-Allow-Origin')
  if (new URL(files).origin !== address && allowed !== '*' && allowed !== address)
    throw new Error(`pages of ${address} may not read it (allowed: ${allowed ?? 'nobody'}); add the security domain`)
  return `${reply.bytes.length} bytes, of the hash that the head says`
}

async function lookAtCard(link: string): Promise<string> {
  const { status, text } = await request(link, { headers: { 'Accept-Language': 'en' } })
  const title = /<meta property="og:title" content="([^"]*)">/.exec(text)?.[1]
  if (status !== 200 || !title) throw new Error(`${link}: status ${status} and no card`)
  return `${link} shows "${title}"`
}
