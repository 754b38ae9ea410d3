import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Tags of WeChat's template language, and Taro's component for what nests deeper: no source names what they carry. */
const LANGUAGE = /^<(template|block|import|include|wxs|comp|slot)\b/

/** What every element has, whatever the code says, and events that React calls by another name. */
const ALWAYS = /^(style|class|id|data-.*|bindtap|catchtouchmove|wx:.*|slot)$/

/** `hover-start-time` is the property `hoverStartTime`, `bindtouchstart` the property `onTouchStart`; small letters tell enough. */
const propertyOf = (attribute: string): string => attribute.replace(/^(bind|catch):?/, 'on').replace(/-/g, '')

/** Every word of the sources that the mini program is made of, in small letters. */
async function wordsIn(folder: string): Promise<ReadonlySet<string>> {
  const names = await readdir(folder, { recursive: true })
  const words = new Set<string>()
  for (const name of names.filter((each) => each.endsWith('.tsx') && !each.endsWith('.h5.tsx')))
    for (const [word] of (await readFile(path.join(folder, name), 'utf8')).matchAll(/\w+/g))
      words.add(word.toLowerCase())
  return words
}

/** Leaves out attributes of properties that no source ever names: WeChat's own defaults are the same. */
const withoutUnused = (template: string, words: ReadonlySet<string>): string =>
  template.replace(/<[a-z-]+ [^>]*>/g, (tag) =>
    LANGUAGE.test(tag)
      ? tag
      : tag.replace(/ ([a-z][a-z:-]*)="[^"]*"/g, (whole, attribute: string) =>
          ALWAYS.test(attribute) || words.has(propertyOf(attribute)) ? whole : '',
        ),
  )

/**
 * Takes out of the mini program's templates what nobody uses: blanks between tags, and attributes that Taro writes for
 * properties that no source names; blanks of its JSON files go too. Taro's own option for blanks drops end tags that WeChat's compiler wants.
 */
export async function shrinkTemplates(folder: string, sources: string): Promise<void> {
  const words = await wordsIn(sources)
  const names = await readdir(folder, { recursive: true })
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    const file = path.join(folder, name)
    await writeFile(file, JSON.stringify(JSON.parse(await readFile(file, 'utf8'))))
  }
  for (const name of names.filter((each) => each.endsWith('.wxml'))) {
    const file = path.join(folder, name)
    const template = (await readFile(file, 'utf8')).replace(/>\s+</g, '><')
    await writeFile(file, path.basename(file) === 'base.wxml' ? withoutUnused(template, words) : template)
  }
}
