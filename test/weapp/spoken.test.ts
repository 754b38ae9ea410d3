import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesBelow } from '../../scripts/measure'
import { buildOf } from '../support/builds'

const template = readFileSync(path.join(buildOf('weapp'), 'base.wxml'), 'utf8')
const sources = filesBelow(path.join(__dirname, '../../src')).filter((file) => /(?<!\.h5)\.tsx$/.test(file))

/** An element with none but these has a template of its own (Taro, pure-view and click-view). */
const PURE = /^<view( (style|class|bindtap|id|data-sid)="[^"]*"| )*>$/

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Each attribute for screen readers that a source gives to one of Taro's components. */
const given = sources.flatMap((file) => {
  const text = readFileSync(file, 'utf8')
  const imported = /import \{([^}]+)\} from '@tarojs\/components'/.exec(text)?.[1] ?? ''
  const components = imported.split(',').map((name) => name.trim().split(' ')[0] ?? '')
  // A canvas says nothing: the view around it does.
  const speaking = components.filter((name) => name !== '' && name !== 'Canvas' && text.includes(`<${name}`))
  const attributes = new Set(text.match(/\baria[A-Z]\w+/g))
  return [...attributes].flatMap((attribute) =>
    speaking.map((name) => [kebab(name).slice(1), kebab(attribute)] as const),
  )
})

const cases = [...new Map(given.map((pair) => [pair.join(' '), pair])).values()]

test('the sources speak to screen readers', () => {
  expect(cases.length).toBeGreaterThan(10)
})

test.each(cases)('every <%s> of the built templates passes on its %s', (tag, attribute) => {
  const tags = (template.match(new RegExp(`<${tag} [^>]*>`, 'g')) ?? []).filter((each) => !PURE.test(each))
  expect(tags).not.toEqual([])
  expect(tags.filter((each) => !each.includes(` ${attribute}="`))).toEqual([])
})
