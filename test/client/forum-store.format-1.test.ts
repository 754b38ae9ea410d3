import { browserOfFormat1, phoneOfFormat1 } from '../support/format-1'
import { aPhone, serve } from '../support/phone'

/** WeChat's files are bytes, one to a character. */
const files = (texts: Record<string, string>, encoding: 'latin1' | 'utf8') =>
  new Map(Object.entries(texts).map(([name, text]) => [name.replace('http://usr/', ''), Buffer.from(text, encoding)]))

/** Each host wraps the values that the app gives it. */
const values = (texts: Record<string, string>) =>
  Object.entries(texts).map(([name, text]): [string, string] => {
    const value = JSON.parse(text)
    return [name, typeof value === 'string' ? value : value.data]
  })

const devices = {
  'the mini program': () => ({
    files: files(phoneOfFormat1().files, 'latin1'),
    texts: values(phoneOfFormat1().storage),
  }),
  'a browser': () => ({
    files: files(browserOfFormat1().indexedDB, 'utf8'),
    texts: values(browserOfFormat1().localStorage),
  }),
}

describe.each(Object.entries(devices))('what %s kept in format 1', (_name, kept) => {
  test('is shown without a network, with its stars, notices and photos', async () => {
    const phone = await aPhone(kept())
    phone.http.goOffline()
    await phone.openForum()
    await phone.checkForum()
    const { phase, release, noticeboard, gallery, head } = phone.forum()
    expect([phase, release?.release, noticeboard?.rev]).toEqual(['ready', head?.release, head?.notices.rev])
    expect(gallery?.photos.length).toBeGreaterThan(0)
    expect(release?.programme.forum.offsets[0]?.minutes).toBe(480)
    expect([...phone.stars().starred].sort()).toEqual(['opening', 'registration-1'])
  })

  test('makes room for the parts of the next release', async () => {
    const phone = await aPhone(kept())
    await phone.openForum()
    const { head } = phone.forum()
    serve(phone, { series: head?.series, release: (head?.release ?? 0) + 1, notices: 99, photos: 99 })
    await phone.checkForum()
    expect(phone.forum()).toMatchObject({ release: { release: (head?.release ?? 0) + 1 }, problem: undefined })
    expect([...phone.device.files.keys()].filter((name) => name.startsWith('release.'))).toEqual([])
  })
})
