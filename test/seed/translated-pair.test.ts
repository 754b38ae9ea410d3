import { changedSections, recorded, structureFaults } from '../../scripts/translated-pair'

const english = `English | [简体中文](guide.zh-CN.md)

# Guide

Read [the other page](other.md#first).

## Start

\`\`\`
npm start
forum notice "Coffee"
\`\`\`

| what | how |
| --- | --- |
| publish | \`forum publish --note "Rain"\` |

1. Look ![the page](images/now.png).
2. Go.

## End

Done.
`

const chinese = `[English](guide.md) | 简体中文

# 指南

请阅读[另一页](other.zh-CN.md#第一)。

## 开始

\`\`\`
npm start
forum notice "咖啡"
\`\`\`

| 事项 | 方法 |
| --- | --- |
| 发布 | \`forum publish --note "下雨"\` |

1. 看 ![页面](images/zh/now.png)。
2. 走。

## 结束

完毕。
`

describe('a document and its translation', () => {
  test('are built alike where words, quoted examples, anchors and the language of pages and pictures differ', () => {
    expect(structureFaults({ english, chinese })).toEqual([])
  })

  test.each([
    [
      'a heading fewer',
      chinese.replace('## 结束\n', ''),
      ['the sections part at “End” in English, the end in Chinese'],
    ],
    [
      'a heading of another level',
      chinese.replace('## 开始', '### 开始'),
      [/^the sections part at “Start” in English/],
    ],
    [
      'another command in a block',
      chinese.replace('npm start', 'npm test'),
      [/“Start” and “开始” have other blocks of code/],
    ],
    ['another command in a line', chinese.replace('forum publish', 'forum check'), [/other commands .*forum check/]],
    ['another link', chinese.replace('other.zh-CN.md', 'others.md'), [/“Guide” and “指南” .*other links.*others\.md/]],
    ['another picture', chinese.replace('zh/now.png', 'zh/agenda.png'), [/images\/agenda\.png/]],
    ['a row more', chinese.replace('\n1. ', '| 撤销 | |\n\n1. '), [/rows of tables \(3 and 4\)/]],
    ['an item fewer', chinese.replace('2. 走。\n', ''), [/items of lists/]],
  ])('differ: %s', (_name, other, faults) => {
    expect(structureFaults({ english, chinese: other })).toEqual(
      faults.map((fault) => (typeof fault === 'string' ? fault : expect.stringMatching(fault))),
    )
  })
})

describe('since it was recorded', () => {
  const record = recorded({ english, chinese })

  test('nothing changed, also where it is recorded again', () => {
    expect(changedSections({ english, chinese: record })).toEqual([])
    expect(recorded({ english, chinese: record })).toBe(record)
    expect(structureFaults({ english, chinese: record })).toEqual([])
  })

  test('the sections that changed are named, with the language in which they did', () => {
    const changed = { english: english.replace('Done.', 'All done.'), chinese: record.replace('请阅读', '先读') }
    expect(changedSections(changed)).toEqual(['“Guide” changed in Chinese', '“End” changed in English'])
    expect(changedSections({ ...changed, chinese: recorded(changed) })).toEqual([])
  })

  test('a section that was added or renamed is named', () => {
    expect(changedSections({ english: english.replace('## End', '## The end'), chinese: record })).toEqual([
      '“End” is gone from the English',
      '“The end” is new in English',
    ])
  })

  test('a section that was put in between changes none of those behind it', () => {
    expect(changedSections({ english: english.replace('## End', '## Middle\n\n## End'), chinese: record })).toEqual([
      '“Middle” is new in English',
    ])
  })

  test('a translation that was never recorded is new in every section', () => {
    expect(changedSections({ english, chinese })).toHaveLength(4)
  })
})
