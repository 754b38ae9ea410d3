import resources from './resources.json'

type Level = 'adminonly' | 'adminwrite'

const isLevel = (text: string): text is Level => text === 'adminonly' || text === 'adminwrite'

function levelOf(text: string): Level {
  if (isLevel(text)) return text
  throw new Error(`resources.json: there is no level "${text}"`)
}

/** Every collection's name in the database, and who may reach it without being a function of ours. */
export const collectionsOf = (prefix: string): readonly { readonly name: string; readonly level: Level }[] =>
  Object.entries(resources.collections).map(([name, level]) => ({ name: `${prefix}${name}`, level: levelOf(level) }))

/** Fields that something is looked for by, apart from the `_id`. */
export const indexesOf = (prefix: string) =>
  resources.indexes.map(({ collection, name, field }) => ({ collection: `${prefix}${collection}`, name, field }))

export const storageLevel: Level = levelOf(resources.storage)

/** Which functions clients may call by their names: `web` is for the gateway alone, `worker` for its timer. */
export const callable: Readonly<Record<string, string | boolean>> = resources.functions
