import { delMany, get, keys, set } from 'idb-keyval'

export async function readStored(name: string): Promise<string | undefined> {
  try {
    return await get<string>(name)
  } catch {
    return undefined // private windows may refuse a database
  }
}

export const writeStored = (name: string, text: string): Promise<void> => set(name, text)

export const removeStored = async (isOld: (name: string) => boolean): Promise<void> =>
  delMany((await keys<string>()).filter(isOld))
