import { ofLibrary } from '../hosts/wx/base-library'
import { FileSystem } from '../hosts/wx/files'
import { Journal } from '../hosts/wx/journal'
import { refusalOf } from '../hosts/wx/refusals'
import { requests } from '../hosts/wx/requests'
import { MemoryShelf } from '../hosts/wx/shelf'
import { storage } from '../hosts/wx/storage'

const tapped = { isTapped: true, isSinglePage: false }
const untapped = { isTapped: false, isSinglePage: false }
const singlePage = { isTapped: true, isSinglePage: true }

describe('the simulated WeChat refuses what WeChat refuses', () => {
  test.each([
    ['a dialog whose yes has five letters', 'showModal', { confirmText: 'إلغاء' }, tapped],
    ['a dialog whose no has five letters', 'showModal', { confirmText: 'OK', cancelText: 'Later' }, tapped],
    ['a toast with an icon and eight characters', 'showToast', { title: '八个字八个字八个' }, tapped],
    ['a list of seven', 'showActionSheet', { itemList: [...'abcdefg'] }, tapped],
    ['six messages at once', 'requestSubscribeMessage', { tmplIds: [...'abcdef'] }, tapped],
    ['messages without a tap', 'requestSubscribeMessage', { tmplIds: ['a'] }, untapped],
    ['the settings without a tap', 'openSetting', {}, untapped],
    ['another page from the single page', 'navigateTo', { url: '/a' }, singlePage],
    ['a login on the single page', 'login', {}, singlePage],
    ['a title on the single page', 'setNavigationBarTitle', { title: 'a' }, singlePage],
  ])('%s', (_what, name, given, moment) => {
    expect(refusalOf(name, given, moment)?.reason).toBeTruthy()
  })

  test.each([
    ['a dialog with four characters', 'showModal', { confirmText: '重新启动', cancelText: '稍后' }, untapped],
    ['a toast without an icon', 'showToast', { title: 'Added to your calendar', icon: 'none' }, untapped],
    ['messages from a tap', 'requestSubscribeMessage', { tmplIds: ['a', 'b'] }, tapped],
    ['a map without a tap', 'openLocation', {}, untapped],
    ['a picture on the single page', 'previewImage', { urls: ['a'] }, singlePage],
  ])('and lets through %s', (_what, name, given, moment) => {
    expect(refusalOf(name, given, moment)).toBeUndefined()
  })

  test('the eleventh request while ten are under way', async () => {
    const go: (() => void)[] = []
    const reply = { status: 200, headers: {}, body: '' }
    const send = () => ({ reply: new Promise<typeof reply>((done) => go.push(() => done(reply))), abort() {} })
    const wx = requests({ send }, new FileSystem(new MemoryShelf()), new Journal()) as {
      request(given: object): void
    }
    const asked = () => new Promise((success, fail) => wx.request({ url: 'https://forum.example', success, fail }))
    const ten = Array.from({ length: 10 }, asked)
    await expect(asked()).rejects.toMatchObject({ errMsg: expect.stringContaining('request:fail') })
    for (const answer of go) answer()
    await Promise.all(ten)
    const another = asked()
    await Promise.resolve()
    go.at(-1)?.()
    await expect(another).resolves.toMatchObject({ statusCode: 200 })
  })

  test('more than a megabyte under one name, or ten in all, and counts what is kept in kilobytes', () => {
    const wx = storage(new MemoryShelf()) as {
      setStorageSync(key: string, data: string): void
      getStorageInfoSync(): object
    }
    const megabyte = 'x'.repeat(1024 * 1024 - 20)
    expect(() => wx.setStorageSync('large', `${megabyte}${megabyte}`)).toThrow()
    for (let key = 0; key < 10; key += 1) wx.setStorageSync(String(key), megabyte)
    expect(() => wx.setStorageSync('more', 'x'.repeat(1000))).toThrow()
    wx.setStorageSync('0', 'short')
    wx.setStorageSync('more', 'x'.repeat(1000))
    expect(wx.getStorageInfoSync()).toMatchObject({ currentSize: 9217, limitSize: 10240 })
  })

  test('calls that an older base library lacks', () => {
    const members = { getPrivacySetting: () => undefined, request: () => undefined }
    expect(Object.keys(ofLibrary(members, '2.30.0'))).toEqual(['request', 'canIUse'])
    const canIUse = ofLibrary(members, '3.0.0').canIUse as (schema: string) => boolean
    expect([canIUse('getPrivacySetting'), canIUse('request.object.url'), canIUse('getInvented')]).toEqual([
      true,
      true,
      false,
    ])
  })
})
