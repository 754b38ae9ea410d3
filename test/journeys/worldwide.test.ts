import { until } from '../hosts/until'
import { bothBuilds, buildNames } from '../support/both-builds'
import { startServer } from '../support/server'
import { worldwideForum } from '../support/worldwide-forum'

const NOW = Date.parse('2024-09-09T09:30:05+08:00')
const builds = bothBuilds(() => startServer({ programme: worldwideForum(), rehearsal: NOW - Date.now() }))

describe.each(buildNames)('%s of a forum that publishes in Russian and Portuguese', (name) => {
  test('opens in Russian on a Russian phone: what is published in it, the screen in English', async () => {
    const host = await builds.open(name, { language: 'ru-RU' })
    await host.open('/pages/agenda/index')
    await host.waitFor('#session-opening')
    await host.waitForText('Открытие')
    expect(await host.title()).toBe('Agenda')
    expect(await host.text()).toContain('Юрта')
    expect(await host.text()).toContain('Room to be announced')
    expect(await host.text()).not.toContain('Abertura')
    await host.open('/guide/session/index?id=tea')
    await host.waitForText('Беседа о границах')
    expect(await host.text()).toContain('Чайная беседа')
    expect(await host.text()).toContain('Russian · Português (Brasil)')
  })

  test('says of a session who may come, by when, and where to watch it; its room is on no plan', async () => {
    const host = await builds.open(name, { language: 'ru-RU' })
    await host.open('/guide/session/index?id=tea')
    await host.waitForText('Беседа о границах')
    expect(await host.textOf('#session-be-there-by')).toContain('09:45')
    expect(await host.textOf('#session-who')).toBe('By invitation')
    for (const words of ['Возьмите приглашение', 'Смотреть', 'Live stream', 'Юрта']) await host.waitForText(words)
    expect(await host.text()).not.toContain('Map')
    await host.open('/guide/session/index?id=second')
    await host.waitForText('Встреча 2')
    expect(await host.text()).toContain('Room to be announced')
    await host.open('/guide/practical/index')
    await host.waitForText('Справки')
    expect(await host.text()).toContain('https://forum.example/help')
  })

  test('is read in Portuguese by whoever chooses it, also after a reload', async () => {
    const host = await builds.open(name)
    await host.open('/pages/mine/index')
    await host.waitFor('#language-pt-BR')
    expect(await host.textOf('#language-ru')).toBe('Русский')
    expect(await host.textOf('#language-pt-BR')).toBe('Português (Brasil)')
    await host.tap('#language-pt-BR')
    await host.switchTab(1)
    await host.waitForText('Abertura')
    await host.reload()
    await host.waitForText('Encontro 3')
    expect(await host.title()).toBe('Agenda')
  })

  test('speaks Arabic to whoever chooses that, around what is published in the language whose tag comes first', async () => {
    const host = await builds.open(name)
    await host.open('/pages/mine/index')
    await host.waitFor('#language-ar')
    await host.tap('#language-ar')
    await until(async () => /[\u0600-\u06ff]/.test(await host.title()))
    await host.switchTab(1)
    await host.waitForText('Abertura')
  })
})

test('on the web what is published is marked as its own language, and the screen as the screen’s', async () => {
  const host = await builds.open('the web build', { language: 'ru' })
  await host.open('/guide/session/index?id=tea')
  await host.waitForText('Беседа о границах')
  const [page] = builds.browser.contexts().flatMap((context) => context.pages())
  expect(await page?.evaluate(() => document.documentElement.lang)).toBe('en')
  expect(await page?.evaluate(() => document.querySelector('[id="session-title"]')?.getAttribute('lang'))).toBe('ru')
})
