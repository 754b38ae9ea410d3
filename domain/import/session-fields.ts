import type { Programme } from '../programme/programme'
import type { Session } from '../programme/session'
import type { LocalizedText } from '../text/text'
import { isVisible } from '../text/visible-text'
import { isoOf, type Offsets } from '../time/time'
import { nameKey } from './names'
import { type Proposed, placeOf, type Repair } from './read-rows'
import type { SourceLink } from './source'
import type { Terms } from './terms'

/** Fields that a file gives a session; `null` where it says that there is none. */
export type SessionFields = Readonly<Record<string, unknown>>

/** Characters of a short title (`SessionSchema`). */
const SHORT = 20

const shortened = (title: string): string => {
  const letters = [...title]
  if (letters.length <= SHORT) return title
  const cut = letters.slice(0, SHORT - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > SHORT / 2 ? cut.slice(0, space) : cut).replace(/[\s,.:;–—-]+$/, '')}…`
}

/** A title in at most 20 characters. */
export const shortTitleOf = (title: LocalizedText): LocalizedText =>
  Object.fromEntries(Object.entries(title).map(([language, wording]) => [language, shortened(wording)]))

const languageNames: Readonly<Record<string, string>> = {
  english: 'en',
  englisch: 'en',
  anglais: 'en',
  英文: 'en',
  英语: 'en',
  英語: 'en',
  chinese: 'zh',
  中文: 'zh',
  漢語: 'zh',
  汉语: 'zh',
  华语: 'zh',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  francais: 'fr',
  français: 'fr',
  arabic: 'ar',
  spanish: 'es',
  russian: 'ru',
  japanese: 'ja',
  日语: 'ja',
}

const languagesIn = (text: string | undefined): string[] | undefined => {
  if (text === undefined) return undefined
  const found = text.split(/[\s,;/、，+&]+/).flatMap((word) => {
    const plain = word.trim().toLowerCase()
    const tag = languageNames[plain] ?? (/^[a-z]{2}(-[a-z0-9]{2,8})?$/.test(plain) ? plain.slice(0, 2) : undefined)
    return tag ? [tag] : []
  })
  return [...new Set(found)]
}

const WEB = /^https?:\/\/[^\s/?#@\\]+([/?#]\S*)?$/i

/** What a link's address says that it leads to; others stay in the text. */
function linkKind({ url, label = '', kind }: SourceLink): 'live' | 'recording' | 'registration' | undefined {
  if (kind) return kind
  const text = `${label} ${url}`
  if (/zoom\.us|teams\.microsoft|meet\.google|voovmeeting|meeting\.tencent|livestream|\blive\b|直播/i.test(text))
    return 'live'
  if (/recording|aufzeichnung|录像|回放|youtube\.com|youtu\.be|vimeo\.com|bilibili\.com/i.test(text)) return 'recording'
  return /regist|anmeld|inscri|ticket|signup|报名/i.test(text) ? 'registration' : undefined
}

const labels: Readonly<Record<'live' | 'recording' | 'registration', LocalizedText>> = {
  live: { en: 'Live', zh: '直播', ar: 'مباشر' },
  recording: { en: 'Recording', zh: '录像', ar: 'تسجيل' },
  registration: { en: 'Registration', zh: '报名', ar: 'التسجيل' },
}

function linksOf({ source }: Proposed, say: (repair: Repair) => void) {
  const links: { label: LocalizedText; url: string; kind: 'live' | 'recording' | 'registration' }[] = []
  const rest: string[] = []
  for (const link of source.links ?? []) {
    const url = link.url.trim()
    const kind = linkKind(link)
    if (!WEB.test(url) || url.length > 500)
      say({ ...placeOf(source), field: 'link', code: 'link-left-out', was: url.slice(0, 200) })
    else if (kind) links.push({ label: labels[kind], url, kind })
    else rest.push(link.label && nameKey(link.label) !== nameKey(url) ? `${link.label}: ${url}` : url)
  }
  return { links, rest }
}

function withLinks(
  abstract: LocalizedText | undefined,
  rest: readonly string[],
  programme: Programme,
): LocalizedText | undefined {
  const missing = rest.filter((line) => !Object.values(abstract ?? {}).some((words) => words.includes(line)))
  if (missing.length === 0) return abstract
  const [language = programme.forum.languages[0] ?? 'en', words = ''] = Object.entries(abstract ?? {})[0] ?? []
  return { ...abstract, [language]: [words, missing.join('\n')].filter(isVisible).join('\n\n').slice(0, 8000) }
}

/** What a proposal's row gives a session. What the file has no column for is not among it. */
export function sessionFields(
  one: Proposed,
  terms: Terms,
  { programme, offsets, say }: { programme: Programme; offsets: Offsets; say: (repair: Repair) => void },
): SessionFields {
  const { source } = one
  const [room, topic, kind, speakers] = [
    terms.roomOf(one),
    terms.topicOf(one),
    terms.kindOf(one),
    terms.speakersOf(one),
  ]
  const languages = languagesIn(source.language)
  const { links, rest } = linksOf(one, say)
  const abstract = withLinks(one.abstract, rest, programme)
  return {
    title: one.title,
    start: isoOf(one.start, offsets),
    end: isoOf(one.end, offsets),
    ...((abstract || source.abstract !== undefined) && { abstract: abstract ?? null }),
    ...(source.room !== undefined && { room: room ?? null }),
    ...(source.topic !== undefined && { topic: topic ?? null }),
    ...(kind?.isSaid && { kind: kind.kind }),
    ...(speakers && { speakers }),
    ...(languages && { languages }),
    ...(links.length > 0 && { links }),
    ...(source.isCancelled !== undefined && { status: source.isCancelled ? 'cancelled' : 'scheduled' }),
  }
}

/** A session that a file adds. */
export const newSession = (id: string, fields: SessionFields, kind: Session['kind']): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries({ kind, ...fields }).filter(([, value]) => value !== null)),
  id,
  shortTitle: shortTitleOf(fields.title as LocalizedText),
  speakers: fields.speakers ?? [],
  languages: fields.languages ?? [],
  channels: [],
  documents: [],
  status: fields.status ?? 'scheduled',
  full: false,
})
