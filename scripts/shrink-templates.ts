import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Takes the blanks between tags out of the mini program's templates. Taro's own option drops end tags that WeChat's compiler wants. */
export async function shrinkTemplates(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true })
  for (const name of names.filter((each) => each.endsWith('.wxml'))) {
    const file = path.join(folder, name)
    const template = await readFile(file, 'utf8')
    await writeFile(file, template.replace(/>\s+</g, '><'))
  }
}
