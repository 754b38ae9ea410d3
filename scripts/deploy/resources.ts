import resources from './resources.json'

type Level = 'adminonly' | 'adminwrite'

const isLevel = (text: string): text is Level => text === 'adminonly' || text === 'adminwrite'

function levelOf(text: string): Level {
  if (isLevel(text)) return text
  throw new Error(`resources.json: there is no level "${text}"`)
}

/** What collections begin with: an environment holds one forum, whose head clients watch by this name. */
export const PREFIX = 'forum_'
/** The storage's folder. */
export const FOLDER = 'forum'

/** Every collection's name in the database, and who may reach it without being a function of ours. */
export const allCollections: readonly { readonly name: string; readonly level: Level }[] = Object.entries(
  resources.collections,
).map(([name, level]) => ({ name: `${PREFIX}${name}`, level: levelOf(level) }))

/** Fields that something is looked for by, apart from the `_id`. */
export const allIndexes = resources.indexes.map(({ collection, name, field }) => ({
  collection: `${PREFIX}${collection}`,
  name,
  field,
}))

export const storageLevel: Level = levelOf(resources.storage)

/** Which functions clients may call by their names: `web` is for the gateway alone, `worker` for its timer. */
export const callable: Readonly<Record<string, string | boolean>> = resources.functions
