import { TITLE_BOX } from './title-box'

export const DOOR_SCRIPT = '/door.js'

/**
 * The screen's own script, for browsers of televisions too (ES2018, nothing to build). It fetches its own address again
 * whenever the head changes, when what is shown ends, and every 30 s, and puts the new `<main>` in the old one's place
 * where they differ. The time is the server's: the device's clock is never read, only how long ago the server answered.
 */
export const doorScript = `'use strict'
{
  const POLL = 30000
  const PATIENCE = 10000
  const DAY = 86400000
  const NIGHT = 4 * 3600000
  const SIZES = ${TITLE_BOX.sizes.length}

  const offline = document.getElementById('offline')
  const style = document.querySelector('style').textContent
  let main = document.querySelector('main')
  let shown, offset, answered, until, since, source
  let isBusy = false
  let isAsked = false

  const forumNow = () => answered.forum + performance.now() - answered.ticks
  const local = () => forumNow() + offset
  const clock = (moment) => new Date(moment + offset).toISOString().slice(11, 16)

  /** What is compared: the clock and the bar move by themselves. */
  const bare = (element) => {
    const copy = element.cloneNode(true)
    for (const one of copy.querySelectorAll('[data-clock]')) one.textContent = ''
    for (const bar of copy.querySelectorAll('progress')) bar.removeAttribute('value')
    return copy.outerHTML
  }

  /** The largest letters in which the title is whole: the server only guesses at this screen's size. */
  const fit = () => {
    const title = main.querySelector('.now:not(.idle) .title')
    for (let size = 0; title && size < SIZES; size++) {
      title.className = 'title t' + size
      if (title.scrollHeight <= title.clientHeight) return
    }
  }

  const read = (page, ticks) => {
    const { now, offset: minutes } = page.body.dataset
    answered = { forum: Number(now), ticks }
    offset = Number(minutes) * 60000
    until = Number(page.querySelector('main').dataset.until) || Infinity
  }

  const take = (text, ticks) => {
    const page = new DOMParser().parseFromString(text, 'text/html')
    const next = page.querySelector('main[data-door]')
    if (!next) throw new Error('this is no door')
    read(page, ticks)
    if (local() >= night || page.querySelector('style').textContent !== style) return location.reload()
    offline.dataset.words = page.getElementById('offline').dataset.words
    const words = bare(next)
    if (words === shown) return
    shown = words
    const fresh = document.importNode(next, true)
    main.replaceWith(fresh)
    main = fresh
    fit()
  }

  const ask = async () => {
    const control = new AbortController()
    const timer = setTimeout(() => control.abort(), PATIENCE)
    try {
      const response = await fetch(location.href, { cache: 'no-store', signal: control.signal })
      const ticks = performance.now()
      take(await response.text(), ticks)
      since = undefined
    } catch (error) {
      if (since === undefined) since = forumNow()
    } finally {
      clearTimeout(timer)
    }
  }

  const refresh = async () => {
    isAsked = true
    if (isBusy) return
    isBusy = true
    while (isAsked) {
      isAsked = false
      await ask()
    }
    isBusy = false
    tick()
  }

  const tick = () => {
    const now = forumNow()
    for (const one of main.querySelectorAll('[data-clock]'))
      if (one.textContent !== clock(now)) one.textContent = clock(now)
    for (const bar of main.querySelectorAll('progress')) {
      const { from, to } = bar.dataset
      bar.value = Math.min(1000, Math.max(0, Math.round(((now - from) / (to - from)) * 1000)))
    }
    offline.hidden = since === undefined
    if (since !== undefined) offline.textContent = offline.dataset.words.replace(/{time}/g, clock(since))
    if (now < until) return
    until = Infinity
    refresh()
  }

  /** A stream that was refused for good does not come back by itself; where there is none, each poll asks once. */
  const listen = () => {
    if (source && source.readyState !== EventSource.CLOSED) return
    source = new EventSource('/events')
    source.onopen = refresh
    source.addEventListener('head', refresh)
    source.onerror = () => since === undefined && refresh()
  }

  const stayAwake = () => {
    if (document.hidden || !navigator.wakeLock) return
    navigator.wakeLock.request('screen').catch(() => undefined)
  }

  read(document, performance.now())
  shown = bare(main)
  /** The forum's next four in the morning, when what a browser has gathered in a day is let go. */
  const night = Math.floor((local() - NIGHT) / DAY + 1) * DAY + NIGHT

  setInterval(tick, 1000)
  setInterval(() => (listen(), refresh()), POLL)
  addEventListener('online', refresh)
  addEventListener('resize', fit)
  document.addEventListener('visibilitychange', stayAwake)
  stayAwake()
  fit()
  listen()
  tick()
}
`
