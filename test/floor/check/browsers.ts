import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Since which version a browser has a feature; a browser that is left out does not have it at all. */
export type Since = { readonly chrome?: number; readonly ios?: number; readonly firefox?: number }

const ROOT = path.resolve(__dirname, '../../..')
const names = ['chrome', 'ios', 'firefox'] as const

/** The oldest browsers that the app promises to run in: `browserslist` in package.json, entries such as `ios >= 14.5`. */
export function oldestBrowsers(): Required<Since> {
  const { browserslist }: { browserslist: string[] } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'))
  const versions = names.map((name) => {
    const entry = browserslist.find((each) => each.startsWith(`${name} >= `))
    if (!entry) throw new Error(`browserslist in package.json names no oldest ${name}: add "${name} >= VERSION".`)
    return [name, Number(entry.slice(`${name} >= `.length))] as const
  })
  return Object.fromEntries(versions) as Required<Since>
}

/** Whether one of the oldest browsers does not have a feature. */
export const isNewerThan = (oldest: Required<Since>, since: Since): boolean =>
  names.some((name) => (since[name] ?? Number.POSITIVE_INFINITY) > oldest[name])
