import type { SessionKind } from '../programme/terms'
import { nameKey } from './names'

/** What the kinds that a new forum begins with are called in files. */
const usual: readonly (readonly [id: string, pattern: RegExp])[] = [
  ['break', /\b(coffee|tea|break|kaffee\w*|teepause|pause|pause[- ]?café)\b|茶歇|休息/i],
  [
    'meal',
    /\b(lunch|dinner|breakfast|brunch|mittagessen|mittagspause|abendessen|frühstück|déjeuner|dîner)\b|午餐|晚餐|早餐|午宴|晚宴|用餐/i,
  ],
  [
    'registration',
    /\b(registration|check-in|registrierung|anmeldung|einlass|accueil|inscription)\b|签到|報到|报到|注册/i,
  ],
  ['photo', /\b(group photo|gruppenfoto|photo de groupe)\b|合影/i],
  ['keynote', /\bkeynote\b|主旨|主题演讲|主題演講/i],
  ['panel', /\b(panel|podium\w*|table ronde|roundtable)\b|圆桌|圓桌|对话|论坛讨论/i],
  ['workshop', /\b(workshop|tutorial|hands-on|atelier)\b|工作坊/i],
  ['press', /\b(press conference|pressekonferenz|conférence de presse)\b|发布会|新闻发布/i],
  ['ceremony', /\b(opening|ceremony|eröffnung|begrüßung|ouverture|cérémonie)\b|开幕|開幕|仪式/i],
  ['closing', /\b(closing|wrap-up|verabschiedung|abschluss|clôture)\b|闭幕|閉幕/i],
]

/** Those that a title alone says. */
const bySight: readonly string[] = ['break', 'meal', 'registration', 'photo']

/** The kind that a file's own word for it means. */
export const kindNamed = (word: string, kinds: readonly SessionKind[]): SessionKind | undefined =>
  kinds.find(
    ({ id, name }) =>
      id === word.trim().toLowerCase() || Object.values(name).some((one) => nameKey(one) === nameKey(word)),
  ) ?? kinds.find(({ id }) => usual.some(([one, pattern]) => one === id && pattern.test(word)))

/** The kind of a session whose file says none: short titles such as *Coffee break* say it themselves. */
export const kindByTitle = (title: string, kinds: readonly SessionKind[]): SessionKind | undefined =>
  title.length > 40
    ? undefined
    : kinds.find(({ id }) => bySight.includes(id) && usual.some(([one, pattern]) => one === id && pattern.test(title)))
