import type { SessionId } from 'domain/programme/ids'
import { removedView } from '@/pages/mine/removed-view'
import { aContext } from '../support/card-context'
import { aPhone, serve } from '../support/phone'
import { aProgramme, aSession } from '../support/sample-programme'

const sessions = [aSession({ id: 'closing' })]

describe('starred sessions that the programme no longer has', () => {
  const titles = { gone: { en: 'Night market', zh: '夜市' } } as Record<string, { en: string; zh: string }>
  const removedOf = (starred: string[], language: 'en' | 'zh' = 'en') =>
    removedView(aContext({ sessions, starred, language }), titles)

  test('are said by the titles that this device knows, else by how many they are', () => {
    expect(removedOf(['closing'])).toBeUndefined()
    expect(removedOf(['closing', 'gone'])).toEqual({
      ids: ['gone'],
      titles: [{ wording: 'Night market', language: 'en' }],
    })
    expect(removedOf(['gone', 'x', 'y'], 'zh')).toEqual({
      ids: ['gone', 'x', 'y'],
      titles: [{ wording: '夜市', language: 'zh' }],
      others: '您收藏的 2 场',
    })
  })

  test('are known by the titles that they had before the release that removed them, until the reader puts that away', async () => {
    const { opening, ...others } = Object.fromEntries(aProgramme().sessions.map((session) => [session.id, session]))
    const phone = await aPhone({ texts: [['starred', '["opening","closing"]']] })
    const { useRemovedStars, watchRemovedStars, dismissRemovedStars } = await import('@/stores/removed-stars')
    watchRemovedStars()
    serve(phone, { release: 1 })
    await phone.openForum()
    await phone.checkForum()
    expect(useRemovedStars.getState().titles).toEqual({})
    serve(phone, { release: 2, programme: { ...aProgramme(), sessions: Object.values(others) } })
    await phone.checkForum()
    expect(useRemovedStars.getState().titles).toEqual({ opening: opening?.title })
    dismissRemovedStars(['opening' as SessionId])
    expect([...phone.stars().starred]).toEqual(['closing'])
    expect(useRemovedStars.getState().titles).toEqual({})
  })
})
