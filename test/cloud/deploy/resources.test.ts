import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { GUARDS } from '../../../cloud/adapters/cloudbase/attempt'
import { NAMES } from '../../../cloud/adapters/cloudbase/blobs'
import { collectionOf } from '../../../cloud/adapters/cloudbase/database-scope'
import { OUTCOMES } from '../../../cloud/adapters/cloudbase/outcomes'
import { settingsOf } from '../../../cloud/functions/settings'
import { functions } from '../../../cloudbaserc.json'
import { allCollections, allIndexes, callable, FOLDER, PREFIX } from '../../../scripts/deploy/resources'

const USE_CASES = path.resolve(__dirname, '../../../cloud/usecases')

const sources = readdirSync(USE_CASES, { recursive: true, encoding: 'utf8' })
  // What only an older format had is read and removed where it is.
  .filter((name) => name.endsWith('.ts') && !name.startsWith('upgrade'))
  .map((name) => ({ name, text: readFileSync(path.join(USE_CASES, name), 'utf8') }))

const constantsIn = (text: string): [string, string][] =>
  [...text.matchAll(/^(?:export )?const ([A-Z_]+) = '([^']+)'/gm)].map(([, name = '', value = '']) => [name, value])
const exported = new Map(sources.flatMap(({ text }) => constantsIn(text.replace(/^const .*/gm, ''))))

/** What documents are asked for, written to and listed by: the first word of a call of the port. */
const CALL = /(?<!blobs)\.(?:get|list|put|create|remove)(?:<[^()]*>)?\(\s*([A-Z_]{2,}|'[^']+')\s*[,)]/g

function collectionsIn({ name, text }: { name: string; text: string }): string[] {
  const own = new Map(constantsIn(text))
  return [...text.matchAll(CALL)].map(([, word = '']) => {
    const value = word.startsWith("'") ? word.slice(1, -1) : (own.get(word) ?? exported.get(word))
    if (value === undefined) throw new Error(`${name}: what collection is ${word}?`)
    return value
  })
}

const used = new Set([...sources.flatMap(collectionsIn), GUARDS, NAMES, OUTCOMES])
const deployed = allCollections.map(({ name }) => name)

test('every collection that is used is deployed, and no other', () => {
  expect(used.size).toBeGreaterThan(15)
  expect([...used].map((name) => collectionOf({ prefix: PREFIX }, name)).sort()).toEqual([...deployed].sort())
})

test('of the functions that are deployed, clients call the two that expect them', () => {
  expect(Object.keys(callable).sort()).toEqual(functions.map(({ name }: { name: string }) => name).sort())
  expect(Object.keys(callable).filter((name) => callable[name])).toEqual(['attendee', 'organiser'])
})

test('clients reach the head alone', () => {
  const open = allCollections.filter(({ level }) => level !== 'adminonly')
  expect(open).toEqual([{ name: 'forum_heads', level: 'adminwrite' }])
})

test('functions and clients find the forum where it is deployed, without being told', () => {
  const settings = settingsOf({ SCF_NAMESPACE: 'forum-1', WECHAT_APPID: 'wx', FORUM_BUCKET: 'bucket' })
  expect(settings).toMatchObject({ prefix: PREFIX, folder: FOLDER })
  const watched = path.resolve(__dirname, '../../../src/platform/updates/listen-for-heads.ts')
  expect(readFileSync(watched, 'utf8')).toContain(`'${PREFIX}heads'`)
})

test('what old outcomes are cleared away by has an index', () => {
  expect(allIndexes).toEqual([{ collection: 'forum_outcomes', name: 'at', field: 'at' }])
})
