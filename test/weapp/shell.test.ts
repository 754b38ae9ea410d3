import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { answerQuestion, samplePhones, visit } from '../support/phones'

const phones = samplePhones()

describe('a new version of the app', () => {
  test.each([
    ['en', 'A new version is ready', 'Restart'],
    ['zh_CN', '新版本已就绪', '重启'],
    ['ar', 'إصدار جديد جاهز', 'إعادة التشغيل'],
  ])('asks to restart, in the reader’s language (%s), and restarts', async (language, title, yes) => {
    const phone = await phones.ready({ phone: { language } })
    phone.running.updates.arrive()
    await until(() => phone.page.find('question-yes'))
    expect(phone.page.text()).toContain(title)
    expect(phone.page.byId('question-yes').text).toBe(yes)
    await answerQuestion(phone, true)
    expect(phone.done('applyUpdate')).toHaveLength(1)
  })

  test('asks on the page that the reader has gone on to, and leaving it means later', async () => {
    const phone = await phones.ready({ path: 'guide/people/index' })
    phone.running.updates.arrive()
    await until(() => phone.page.find('question-yes'))
    await visit(phone, '/pages/agenda/index')
    expect(phone.page.find('question-yes')).toBeUndefined()
    expect(phone.done('applyUpdate')).toHaveLength(0)
  })

  test('waits where the reader says later', async () => {
    const phone = await phones.ready()
    await until(() => phone.page.byId('fresh-words').text.includes('checked'))
    phone.running.updates.arrive()
    await answerQuestion(phone, false)
    phone.setOffline(true)
    // A check that was under way may still end well: ask until one fails.
    await until(() => {
      phone.page.tap('fresh')
      return phone.page.byId('fresh-words').text.includes('offline')
    })
    expect(phone.done('applyUpdate')).toHaveLength(0)
  })

  test('that could not be fetched asks nothing', async () => {
    const phone = await phones.ready()
    phone.running.updates.fail()
    expect(phone.page.find('question-yes')).toBeUndefined()
  })
})

describe('privacy', () => {
  const withThingsKept = async (): Promise<SimulatedHost> => {
    const phone = await phones.ready({ path: 'guide/session/index?id=topic-1' })
    phone.page.tap('session-star')
    await until(() => phone.page.find('document-outline-en'))
    phone.page.tap('document-outline-en')
    await until(() => phone.done('openDocument').length === 1)
    await visit(phone, '/pages/mine/index')
    await until(() => phone.page.find('session-topic-1'))
    phone.open('/guide/privacy/index')
    await until(() => phone.page.find('privacy-forget'))
    return phone
  }

  const documents = ({ device }: SimulatedHost) => device.files.keys().filter((key) => key.endsWith('.pdf'))

  test('deletes all that is kept after asking, and loads the programme anew', async () => {
    const phone = await withThingsKept()
    expect(documents(phone)).not.toEqual([])
    phone.page.tap('privacy-forget')
    await answerQuestion(phone, true)
    await until(() => phone.done('showToast').some((toast) => Object(toast).title === 'Deleted'))
    expect(documents(phone)).toEqual([])
    expect(phone.device.storage.get('starred') ?? '[]').toBe('[]')
    await visit(phone, '/pages/mine/index')
    expect(phone.page.text()).toContain('Nothing starred yet')
    phone.relaunch('/pages/now/index')
    await until(() => phone.page.find('forum-card'))
  })

  test('keeps all of it where the reader thinks again', async () => {
    const phone = await withThingsKept()
    phone.page.tap('privacy-forget')
    await answerQuestion(phone, false)
    await visit(phone, '/pages/mine/index')
    expect(phone.page.find('session-topic-1')).toBeDefined()
    expect(documents(phone)).not.toEqual([])
  })

  test('says that nothing is kept of the reader where the forum has no WeChat account', async () => {
    const phone = await phones.ready({ path: 'guide/privacy/index' })
    phone.journal.answer('login', { code: 'login-anna' })
    phone.page.tap('privacy-mine')
    await until(() => phone.page.text().includes('Nothing.'))
    expect(phone.done('showToast')).toEqual([])
  })

  test('can be read before anything has been loaded', async () => {
    const phone = await phones.open({ path: 'guide/privacy/index' })
    phone.setOffline(true)
    await until(() => phone.page.text().includes('No account, no tracking'))
  })
})

describe('an unforeseen error', () => {
  test('goes to the developers’ log without what stood in an address', async () => {
    const phone = await phones.ready()
    phone.running.life.rejected(new Error('no answer from /guide/session/index?id=secret'))
    await until(() => phone.done('realtimeLog.error').length > 0)
    expect(JSON.stringify(phone.done('realtimeLog.error'))).toContain('/guide/session/index?…')
    expect(JSON.stringify(phone.done('realtimeLog.error'))).not.toContain('secret')
  })
})
