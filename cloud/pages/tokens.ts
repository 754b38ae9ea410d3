import { drawnAccentStyles } from 'domain/look/accent-styles'
import type { Forum } from 'domain/programme/forum'

/** The client's palette (`src/styles/palette.json`), as far as pages drawn here use it. */
export const lightTokens = {
  ink: '#13233a',
  ink2: '#46566c',
  ink3: '#5d6b7f',
  paper: '#f7f5f0',
  card: '#ffffff',
  line: '#e6e2d8',
  accent: '#0b6e5f',
  accentSoft: '#e2f0ed',
  onAccent: '#ffffff',
  alert: '#b0331c',
  alertSoft: '#fbeae5',
  topic1: '#2563a8',
  topic2: '#8a5406',
  topic3: '#86407e',
  topic4: '#4c6915',
} as const

type Tokens = Readonly<Record<keyof typeof lightTokens, string>>

export const darkTokens: Tokens = {
  ink: '#e9edf3',
  ink2: '#b4bfcc',
  ink3: '#95a2b2',
  paper: '#0f1722',
  card: '#182331',
  line: '#2b3a4d',
  accent: '#57c2ad',
  accentSoft: '#16352f',
  onAccent: '#08211c',
  alert: '#ff9a85',
  alertSoft: '#3a1e19',
  topic1: '#7fb2ea',
  topic2: '#e0ae5c',
  topic3: '#d59acd',
  topic4: '#a9c765',
}

export const variablesOf = (tokens: Tokens): string =>
  Object.entries(tokens)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')

/** A page's styles with the forum's own colour, where it has one. */
export const inForumColour = (styles: string, { look }: Forum, ground: 'paper' | 'screen'): string =>
  look?.accent ? styles + drawnAccentStyles(look.accent, ground) : styles

const COLOURS = 4

/** The class that gives a topic's number its colour. */
export const topicClass = (number: number | undefined): string =>
  number === undefined ? 'topic-0' : `topic-${((number - 1) % COLOURS) + 1}`

/** What every drawn page begins with: the system's own letters for every script, and the topics' colours as `--topic`. */
export const baseStyles = `
*{box-sizing:border-box;margin:0;padding:0}
body{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans","Noto Sans CJK SC","Noto Sans SC","Noto Sans Arabic","Geeza Pro","Noto Naskh Arabic",sans-serif;color:var(--ink)}
:lang(zh){font-family:system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
:lang(ar),:lang(fa),:lang(ur){font-family:system-ui,-apple-system,"Segoe UI","Geeza Pro","Noto Sans Arabic","Noto Naskh Arabic",sans-serif}
.w{display:block;text-align:start;overflow-wrap:anywhere}
.qr{display:block;background:#fff}
.topic-0{--topic:var(--accent)}.topic-1{--topic:var(--topic1)}.topic-2{--topic:var(--topic2)}.topic-3{--topic:var(--topic3)}.topic-4{--topic:var(--topic4)}
`
