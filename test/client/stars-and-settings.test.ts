import type { SessionId } from 'domain/programme/ids'
import { aPhone, type Phone, serve } from '../support/phone'
import { aProgramme } from '../support/sample-programme'

const opening = 'opening' as SessionId
const closing = 'closing' as SessionId

const rubbish: [string, string][] = [
  ['no text', ''],
  ['half an object', '{'],
  ['half a list', '["opening"'],
  ['null', 'null'],
  ['true', 'true'],
  ['a number', '7'],
  ['a string', '"opening"'],
  ['an object', '{"opening":true}'],
  ['a list of what it should not hold', '[null,7,{},["opening"]]'],
]

describe('stars', () => {
  const starredWith = async (text: string) => [...(await aPhone({ texts: [['starred', text]] })).stars().starred]

  test('there are none at first; each comes and goes with a tap and outlives the app', async () => {
    const phone = await aPhone()
    expect([...phone.stars().starred]).toEqual([])
    for (const session of [opening, closing, opening]) phone.stars().toggleStar(session)
    expect([...phone.stars().starred]).toEqual([closing])
    expect([...(await aPhone({ texts: phone.preferences.texts })).stars().starred]).toEqual([closing])
  })

  test.each(rubbish)('where the device holds %s there are none, and the next star is kept', async (_, text) => {
    const phone = await aPhone({ texts: [['starred', text]] })
    expect([...phone.stars().starred]).toEqual([])
    phone.stars().toggleStar(opening)
    expect([...(await aPhone({ texts: phone.preferences.texts })).stars().starred]).toEqual([opening])
  })

  test('what is right among rubbish is not lost', async () => {
    expect(await starredWith('[null,"opening",7,"closing","opening"]')).toEqual([opening, closing])
  })

  test('a device that keeps nothing has stars as long as the app is open', async () => {
    const phone = await aPhone()
    phone.preferences.isFull = true
    phone.stars().toggleStar(opening)
    expect([...phone.stars().starred]).toEqual([opening])
    expect([...(await aPhone({ texts: phone.preferences.texts })).stars().starred]).toEqual([])
  })

  test('a device that keeps nothing is told of at the first star, and not before', async () => {
    const phone = await aPhone()
    expect(phone.isUnkept()).toBe(false)
    phone.stars().toggleStar(opening)
    expect(phone.isUnkept()).toBe(false)
    phone.preferences.isFull = true
    phone.stars().toggleStar(closing)
    expect(phone.isUnkept()).toBe(true)
  })

  test('a tap makes a new set, so that every screen sees it', async () => {
    const { stars } = await aPhone()
    const before = stars().starred
    stars().toggleStar(opening)
    expect(before.size).toBe(0)
  })
})

describe('changes that were not seen', () => {
  test.each(rubbish)('where the device holds %s there are none', async (_, text) => {
    expect((await aPhone({ texts: [['unseen', text]] })).unseen()).toEqual([])
  })

  test('what is right among rubbish is not lost', async () => {
    expect((await aPhone({ texts: [['unseen', '[7,"opening"]']] })).unseen()).toEqual([opening])
  })
})

describe('settings', () => {
  const withText = async (text: string, languages = ['zh_CN']) => {
    const { language, textSize } = (await aPhone({ texts: [['settings', text]], languages })).settings()
    return { language, textSize }
  }

  test.each([
    [['zh_CN'], 'zh'],
    [['ar-EG'], 'ar'],
    [['en-GB', 'zh'], 'en'],
    [['fr-FR', 'ar'], 'ar'],
    [['ZH-Hant-TW'], 'zh'],
    [['fr'], 'en'],
    [[], 'en'],
    [[''], 'en'],
    [['zhuang'], 'en'],
  ])('a device in %j opens in %s', async (languages, language) => {
    expect((await aPhone({ languages })).settings()).toMatchObject({ language, textSize: 'normal' })
  })

  test('a choice is kept, and one does not forget the other', async () => {
    const phone = await aPhone()
    phone.settings().setLanguage('ar')
    phone.settings().setTextSize('largest')
    expect(phone.settings()).toMatchObject({ language: 'ar', textSize: 'largest' })
    const again = await aPhone({ texts: phone.preferences.texts, languages: ['zh'] })
    expect(again.settings()).toMatchObject({ language: 'ar', textSize: 'largest' })
  })

  test('text of another size leaves the language to the device', async () => {
    const phone = await aPhone({ languages: ['zh'] })
    phone.settings().setTextSize('large')
    const again = await aPhone({ texts: phone.preferences.texts, languages: ['ar'] })
    expect(again.settings()).toMatchObject({ language: 'ar', textSize: 'large' })
  })

  test.each([
    ...rubbish,
    ['a language that there is not', '{"language":"xx","textSize":"normal"}'],
    ['a name that every object has', '{"language":"constructor","textSize":"toString"}'],
    ['a size that there is not', '{"textSize":"huge"}'],
    ['values of the wrong kind', '{"language":7,"textSize":null}'],
  ])('where the device holds %s the app opens as at first, and the next choice is kept', async (_, text) => {
    expect(await withText(text)).toEqual({ language: 'zh', textSize: 'normal' })
    const phone = await aPhone({ texts: [['settings', text]] })
    phone.settings().setLanguage('ar')
    expect((await aPhone({ texts: phone.preferences.texts })).settings()).toMatchObject({
      language: 'ar',
      textSize: 'normal',
    })
  })

  test('of two choices the one that is rubbish is left', async () => {
    expect(await withText('{"language":"ar","textSize":9}')).toEqual({ language: 'ar', textSize: 'normal' })
    expect(await withText('{"language":9,"textSize":"large"}')).toEqual({ language: 'zh', textSize: 'large' })
  })

  test('a device that keeps nothing follows the choice as long as the app is open', async () => {
    const phone = await aPhone()
    phone.preferences.isFull = true
    phone.settings().setLanguage('zh')
    phone.settings().setTextSize('large')
    expect(phone.settings()).toMatchObject({ language: 'zh', textSize: 'large' })
  })
})

describe('languages that only the forum speaks', () => {
  /** The forum publishes in these, on the phone or as it is loaded now. */
  async function publishing(phone: Phone, languages: string[], release = 1): Promise<Phone> {
    const { forum } = aProgramme()
    serve(phone, { release, programme: aProgramme({ forum: { ...forum, languages } }) })
    await phone.openForum()
    await phone.checkForum()
    return phone
  }
  const languageIn = async (device: string[], published: string[]) =>
    (await publishing(await aPhone({ languages: device }), published)).settings().language

  test.each([
    ['has the device’s language', ['ru-RU'], ['en', 'ru'], 'ru'],
    ['has another kind of it', ['pt-PT'], ['en', 'pt-BR'], 'pt-BR'],
    ['has the second that the device names', ['fr', 'pt-BR', 'en'], ['ru', 'pt'], 'pt'],
    ['has none of them', ['fr'], ['ru', 'pt'], 'en'],
    ['has it, and the app too', ['zh-CN'], ['ru', 'zh'], 'zh'],
    ['lacks it, and the app has it', ['ar'], ['ru'], 'ar'],
  ])('a phone opens, where the forum %s, in it', async (_, device, published, language) => {
    expect(await languageIn(device, published)).toBe(language)
  })

  test('a choice among them is kept, stands before the programme is there, and falls back where the forum drops it', async () => {
    const phone = await publishing(await aPhone({ languages: ['zh'] }), ['ru', 'pt'])
    expect(phone.settings().language).toBe('zh')
    phone.settings().setLanguage('ru')
    expect(phone.settings().language).toBe('ru')
    const again = await aPhone({ texts: phone.preferences.texts, languages: ['zh'] })
    expect(again.settings().language).toBe('ru')
    expect((await publishing(again, ['ru', 'pt'])).settings().language).toBe('ru')
    expect((await publishing(again, ['pt'], 2)).settings().language).toBe('zh')
    expect((await publishing(again, ['pt', 'ru'], 3)).settings().language).toBe('ru')
  })
})
