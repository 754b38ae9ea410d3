import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { AxeResults } from 'axe-core'
import type { WebHost } from '../hosts/browser/driver'

declare global {
  interface Window {
    axe: { run(context: Document, options: object): Promise<AxeResults> }
  }
}

const AXE = readFileSync(path.resolve(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong on the page as it is now: the rule and where. `coloursToo`: whether colours are looked at, which costs as
 * much as all else; they are the same in every language of a theme.
 */
export async function violationsOn({ page }: WebHost, coloursToo = true): Promise<string[]> {
  // Evaluated by the debugger, so that the page's own policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const rules = { 'color-contrast': { enabled: coloursToo } }
  const { violations } = await page.evaluate(
    (given) => window.axe.run(document, { resultTypes: ['violations'], rules: given }),
    rules,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  )
}
