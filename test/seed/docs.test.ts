import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '../..')
const pages = ['README.md', 'AGENTS.md', ...readdirSync(path.join(ROOT, 'docs')).map((name) => `docs/${name}`)]
const testFiles = readdirSync(path.join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name}`)

const commands = pages
  .filter((page) => page.endsWith('.md'))
  .flatMap((page) => {
    const text = readFileSync(path.join(ROOT, page), 'utf8')
    return [...text.matchAll(/npx jest [^`\n&]*/g)].map(([command]) => [page, command.trim()] as const)
  })

test('the pages tell how to run tests', () => {
  expect(commands.length).toBeGreaterThan(2)
})

test.each(commands)('%s: `%s` finds tests', (_page, command) => {
  expect(command).toContain('--config test/jest.config.js')
  const [, pattern = ''] = /--testPathPatterns (\S+)/.exec(command) ?? []
  expect(testFiles.filter((name) => name.includes(pattern))).not.toEqual([])
})
