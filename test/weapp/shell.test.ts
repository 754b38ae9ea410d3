import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { samplePhones, visit } from '../support/phones'

const phones = samplePhones()

describe('a new version of the app', () => {
  test('asks to restart, in the reader’s language, and restarts', async () => {
    const phone = await phones.ready({ phone: { language: 'zh_CN' } })
    phone.running.updates.arrive()
    await until(() => phone.done('applyUpdate').length === 1)
    const [question] = phone.done('showModal') as { title: string; confirmText: string; cancelText: string }[]
    expect(question?.title).toBe('新版本已就绪')
    for (const button of [question?.confirmText, question?.cancelText]) expect(button?.length).toBeLessThanOrEqual(4)
  })

  test('waits where the reader says later', async () => {
    const phone = await phones.ready()
    await until(() => phone.page.byId('fresh-words').text.includes('checked'))
    phone.journal.answer('showModal', { confirm: false, cancel: true })
    phone.running.updates.arrive()
    await until(() => phone.done('showModal').length === 1)
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
    expect(phone.done('showModal')).toHaveLength(0)
  })
})

describe('privacy', () => {
  const withThingsKept = async (): Promise<SimulatedHost> => {
    const phone = await phones.ready({ path: 'guide/session/index?id=topic-1' })
    phone.page.tap('session-star')
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
    phone.journal.answer('showModal', { confirm: false, cancel: true })
    phone.page.tap('privacy-forget')
    await until(() => phone.done('showModal').length === 1)
    await visit(phone, '/pages/mine/index')
    expect(phone.page.find('session-topic-1')).toBeDefined()
    expect(documents(phone)).not.toEqual([])
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
