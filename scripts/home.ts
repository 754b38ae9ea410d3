import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { BUILT, homeText } from '../config/home'
import type { BackendUrls } from '../src/platform/backend/parse-backend-urls'

/** Gives a built mini program another home, in place. Throws where the folder is no build. */
export async function rehome(folder: string, home: BackendUrls): Promise<void> {
  const text = homeText(home)
  let found = 0
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.js')) continue
    const file = path.join(folder, name)
    const script = await readFile(file, 'utf8')
    const moved = script.replace(BUILT, () => text)
    found += script.match(BUILT)?.length ?? 0
    if (moved !== script) await writeFile(file, moved)
  }
  if (found === 0) throw new Error(`${folder} is no build of the app: no script in it has a home.`)
}
