import { listAt, textField } from '../json-output'
import { allCollections, allIndexes } from '../resources'
import { type DeployStep, mapLimited, type StepChange } from '../step'
import { api, type Tcb } from '../tcb'
import { type EnvironmentFacts, inDatabase, nestedText } from './environment'

/** The most that the platform lists at once (Tencent Cloud, "DescribeTables"). */
const ALL = 1000

/** Collections, each closed to clients from its first moment on. */
export const collections = (tcb: Tcb, facts: EnvironmentFacts): DeployStep => ({
  name: 'collections',
  missing: async () =>
    (await missingCollections(tcb, facts)).map(({ name, level }) => ({
      what: `make ${name}`,
      words: createTable(facts, name, level),
    })),
})

/** Collections of ours that are not there yet. */
export async function missingCollections(tcb: Tcb, facts: EnvironmentFacts): Promise<typeof allCollections> {
  const words = api('tcb', 'DescribeTables', { ...inDatabase(facts), MgoLimit: ALL, MgoOffset: 0 })
  const there = new Set(listAt(await tcb.ask(words, {}), 'Tables').map((table) => textField(table, 'TableName')))
  return allCollections.filter(({ name }) => !there.has(name))
}

const createTable = (facts: EnvironmentFacts, name: string, level: string): readonly string[] =>
  api('tcb', 'CreateTable', {
    ...inDatabase(facts),
    TableName: name,
    PermissionInfo: { EnvId: facts.env, AclTag: level.toUpperCase() },
  })

/**
 * Who may reach a collection from a client: the head, which clients watch, is read by all; the others by none
 * (Tencent Cloud, "DescribeDatabaseACL" and "ModifyDatabaseACL").
 */
export const rules = (tcb: Tcb, { env }: EnvironmentFacts): DeployStep => ({
  name: 'rules of the collections',
  missing: async () => {
    const asked = await mapLimited(allCollections, async ({ name, level }): Promise<StepChange[]> => {
      const collection = { EnvId: env, CollectionName: name }
      const there = nestedText(await tcb.ask(api('tcb', 'DescribeDatabaseACL', collection), {}), 'AclTag')
      if (there.toLowerCase() === level) return []
      const words = api('tcb', 'ModifyDatabaseACL', { ...collection, AclTag: level.toUpperCase() })
      return [{ what: `make ${name} ${level}`, words }]
    })
    return asked.flat()
  },
})

export const indexes = (tcb: Tcb, facts: EnvironmentFacts): DeployStep => ({
  name: 'indexes',
  missing: async () => {
    const asked = await mapLimited(allIndexes, async ({ collection, name, field }): Promise<StepChange[]> => {
      const answer = await tcb.ask(api('tcb', 'DescribeTable', { ...inDatabase(facts), TableName: collection }), {})
      if (listAt(answer, 'Indexes').some((index) => textField(index, 'Name') === name)) return []
      return [{ what: `index ${collection} by ${field}`, words: createIndex(facts, { collection, name, field }) }]
    })
    return asked.flat()
  },
})

const createIndex = (facts: EnvironmentFacts, { collection, name, field }: (typeof allIndexes)[number]) =>
  api('tcb', 'UpdateTable', {
    ...inDatabase(facts),
    TableName: collection,
    CreateIndexes: [
      { IndexName: name, MgoKeySchema: { MgoIndexKeys: [{ Name: field, Direction: '1' }], MgoIsUnique: false } },
    ],
  })
