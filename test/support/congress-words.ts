/** Pseudo-random numbers from 0 to 1 that repeat for a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const SYLLABLES: Readonly<Record<string, string>> = {
  en: 'al an ar ber ca con den der el en er fer gra in ion ir ka lan ler lin lo mar men mi na nor o per pla pro ra re ri ro sa sen si so sta te ter ti to tra tri un ur va ven ver vi',
  de: 'ab än auf ber chen den der ei en er ge gen heit ig keit lich mäß nach nis öff rich schaft sprech stän tig ung über ver wirt zu',
  ru: 'ан бе ва ви го да де ен за ис ка ко ли ло ма на но об по пра ра ре ро са ста та те ти то ци',
  zh: '一 下 中 事 人 会 作 使 信 全 公 关 内 出 分 利 到 力 加 动 化 北 十 协 南 口 合 同 名 员 和 商 国 土 地 场 基 外 大 天 学 安 定 室 容 局 展 市 平 年 应 度 建 开 式 强 心 思 情 想 成 技 报 数 文 方 新 族 日 时 明 是 有 本 权 来 条',
  ar: 'ال با تا جا حا دا را سا شا عا فا قا كا لا ما نا ها وا يا ية ون ين ات تم كم هم',
}
const VOCABULARY = 5000
const isUnspaced = (language: string): boolean => language === 'zh'

/**
 * Writes text of about `length` characters in a language, from 5,000 made-up words that occur as words do (Zipf's law), so
 * that it is compressed about as well as real text.
 */
export function writer(random: () => number): (language: string, length: number) => string {
  const words = Object.fromEntries(
    Object.entries(SYLLABLES).map(([language, text]) => [language, vocabularyOf(text.split(' '), language, random)]),
  )
  return (language, length) => {
    const known = words[language] ?? []
    const most = Math.max(2, Math.round(isUnspaced(language) ? length / 2.6 : length))
    let text = ''
    while (text.length < most) {
      const word = known[Math.min(VOCABULARY - 1, Math.floor(VOCABULARY ** (random() ** 1.02)) - 1)]
      text += `${text && !isUnspaced(language) ? ' ' : ''}${word}${random() < 0.07 && most > 60 ? '.' : ''}`
    }
    const cut = text.slice(0, most).trim()
    return cut.slice(0, 1).toUpperCase() + cut.slice(1)
  }
}

function vocabularyOf(syllables: readonly string[], language: string, random: () => number): string[] {
  const syllable = () => syllables[Math.floor(random() * syllables.length)] ?? ''
  const count = () => (isUnspaced(language) ? 2 : 2 + Math.floor(random() * 3))
  return Array.from({ length: VOCABULARY }, () => Array.from({ length: count() }, syllable).join(''))
}
