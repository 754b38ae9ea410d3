import { createHash } from 'node:crypto'

/** A document in English and in Chinese. */
export type Pair = { readonly english: string; readonly chinese: string }

type Section = { readonly heading: string; readonly level: number; readonly text: string }

const START = '<!-- made from these sections, by scripts/translations.ts: English, Chinese, heading'
const END = '-->'

const TOP = 'the top'
const UNKNOWN = '00000000'

/** A document's sections in order, each with its heading; what is above the first heading is `the top`. */
function sectionsOf(document: string): Section[] {
  const sections: { heading: string; level: number; lines: string[] }[] = [{ heading: TOP, level: 0, lines: [] }]
  let isCode = false
  for (const line of document.split('\n')) {
    if (line.trimStart().startsWith('```')) isCode = !isCode
    const [, marks = '', heading = ''] = (!isCode && /^(#+) (.*)$/.exec(line)) || []
    if (marks) sections.push({ heading, level: marks.length, lines: [line] })
    else sections[sections.length - 1]?.lines.push(line)
  }
  return sections.map(({ lines, ...section }) => ({ ...section, text: lines.join('\n').trim() }))
}

const withoutRecord = (chinese: string): string => chinese.split(START)[0] ?? ''

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** What examples say between quotation marks may be translated. */
const blank = (code: string): string => code.replace(/"[^"]*"/g, '""')

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, one = '']) => one)

/** Where a link leads, with the Chinese page or picture counted as the English one. A heading's own anchor is another word. */
const targetOf = (link: string): string =>
  link.replace(/#.*$/, '').replace('.zh-CN.md', '.md').replace('images/zh/', 'images/')

/** What a section and its translation have in common, part by part. */
const sharedParts: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'blocks of code': (text) => found(text, /^ *```\w*\n([\s\S]*?)```/gm).map(blank),
  'commands and names in code': (text) =>
    found(text.replace(/^ *```[\s\S]*?```/gm, ''), /`([^`]+)`/g)
      .map(blank)
      .sort(),
  'links and pictures': (text) =>
    found(text, /\]\(([^)]*)\)/g)
      .map(targetOf)
      .sort(),
  'rows of tables': (text) => found(text, /^ *(\|)/gm),
  'items of lists': (text) => found(text, /^( *(?:-|\d+\.)) /gm),
}

const quoted = (heading: string): string => (heading === TOP ? TOP : `“${heading}”`)

function faultsOfSection(english: Section, chinese: Section): string[] {
  return Object.entries(sharedParts).flatMap(([part, of]) => {
    const [here, there] = [of(english.text), of(chinese.text)]
    if (here.join('\n') === there.join('\n')) return []
    const odd = [...here.filter((one) => !there.includes(one)), ...there.filter((one) => !here.includes(one))]
    const what = odd.length > 0 ? `: ${odd.join(', ')}` : ` (${here.length} and ${there.length})`
    return [`${quoted(english.heading)} and ${quoted(chinese.heading)} have other ${part}${what}`]
  })
}

/** Where the two are not built alike: sections, code, links, tables, lists. */
export function structureFaults({ english, chinese }: Pair): string[] {
  const [here, there] = [sectionsOf(english), sectionsOf(withoutRecord(chinese))]
  for (let index = 0; index < Math.max(here.length, there.length); index++) {
    const [one, other] = [here[index], there[index]]
    if (one && other && one.level === other.level) continue
    return [
      `the sections part at ${one ? quoted(one.heading) : 'the end'} in English, ${other ? quoted(other.heading) : 'the end'} in Chinese`,
    ]
  }
  return here.flatMap((section, index) => faultsOfSection(section, there[index] ?? section))
}

type Hashes = { readonly english: string; readonly chinese?: string }

function hashesOf({ english, chinese }: Pair): Map<string, Hashes> {
  const [here, there] = [sectionsOf(english), sectionsOf(withoutRecord(chinese))]
  // Where one has sections that the other lacks, nobody knows which belong together.
  const isAligned = here.length === there.length
  return new Map(
    here.map(({ heading, text }, index) => [
      heading,
      { english: hashOf(text), ...(isAligned && { chinese: hashOf(there[index]?.text ?? '') }) },
    ]),
  )
}

function recordOf(chinese: string): Map<string, Hashes> {
  const record = chinese.split(START)[1]?.split(END)[0] ?? ''
  const lines = [...record.matchAll(/^([0-9a-f]{8}) ([0-9a-f]{8}) (.*)$/gm)]
  return new Map(lines.map(([, english = '', other = '', heading = '']) => [heading, { english, chinese: other }]))
}

/** The sections that changed since the Chinese document was recorded as the translation of the English one. */
export function changedSections(pair: Pair): string[] {
  const [now, before] = [hashesOf(pair), recordOf(pair.chinese)]
  const gone = [...before.keys()].filter((heading) => !now.has(heading))
  return [
    ...gone.map((heading) => `${quoted(heading)} is gone from the English`),
    ...[...now].flatMap(([heading, { english, chinese }]) => {
      const known = before.get(heading)
      if (!known) return [`${quoted(heading)} is new in English`]
      const isOther = chinese !== undefined && known.chinese !== chinese
      const sides = [known.english !== english && 'English', isOther && 'Chinese'].filter(Boolean)
      return sides.length > 0 ? [`${quoted(heading)} changed in ${sides.join(' and ')}`] : []
    }),
  ]
}

/** The Chinese document, recorded as the translation of what the English one is now. */
export function recorded({ english, chinese }: Pair): string {
  const text = withoutRecord(chinese).trimEnd()
  const lines = [...hashesOf({ english, chinese: text })].map(
    ([heading, hashes]) => `${hashes.english} ${hashes.chinese ?? UNKNOWN} ${heading}`,
  )
  return `${text}\n\n${START}\n${lines.join('\n')}\n${END}\n`
}
