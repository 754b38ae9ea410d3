import { backendFiles } from './backend-files'

/** What a phone has kept from earlier: files and preferences. */
type Kept = {
  readonly files?: ReadonlyMap<string, Buffer>
  readonly texts?: Iterable<readonly [string, string]>
  readonly languages?: string[]
}

/** The app's stores as just started on a phone, with fakes of their own. */
export async function aPhone({ files, texts, languages }: Kept = {}) {
  jest.resetModules()
  const { device } = await import('../fakes/stored-texts')
  const { http } = await import('../fakes/http')
  const { preferences } = await import('../fakes/preferences')
  const { reader } = await import('../fakes/device-languages')
  const { comeOnline } = await import('../fakes/network')
  const { tell } = await import('../fakes/listen-for-heads')
  for (const [name, bytes] of files ?? []) device.files.set(name, bytes)
  for (const [name, text] of texts ?? []) preferences.set(name, text)
  if (languages) reader.languages = languages
  const { useForum, openKeptForum, checkForum, takeHead } = await import('@/stores/forum')
  const { useUnseen, unseenCount, markSeen, watchUnseen } = await import('@/stores/unseen')
  const { useNews, dismissNews, watchNews } = await import('@/stores/news')
  const { useStorageRefusal } = await import('@/stores/storage-refusal')
  watchNews()
  watchUnseen()
  return {
    device,
    http,
    preferences,
    comeOnline,
    tell,
    openForum: openKeptForum,
    checkForum,
    takeHead,
    markSeen,
    forum: () => useForum.getState(),
    watchForum: useForum.subscribe,
    unseen: () => useUnseen.getState().sessions,
    badge: () => unseenCount(useUnseen.getState()),
    news: () => useNews.getState(),
    dismissNews,
    stars: (await import('@/stores/stars')).useStars.getState,
    isUnkept: () => useStorageRefusal.getState().isUnkept,
    settings: (await import('@/stores/settings')).useSettings.getState,
    clock: await import('@/platform/time/clock'),
    polling: await import('@/stores/polling'),
    live: await import('@/stores/live'),
  }
}

export type Phone = Awaited<ReturnType<typeof aPhone>>

/** The backend goes to a state; files of the states before stay where they are. */
export function serve({ http }: Phone, state: Parameters<typeof backendFiles>[0] = {}) {
  const served = backendFiles(state)
  for (const [path, text] of Object.entries(served.files)) http.set(path, text)
  return served
}

/** A phone that has loaded a forum, started anew; nothing but what it kept is left. */
export async function restarted({ device, preferences }: Phone): Promise<Phone> {
  const phone = await aPhone({ files: device.files, texts: preferences.texts })
  await phone.openForum()
  return phone
}

/** A phone that has opened and loaded this. */
export async function loaded(state: Parameters<typeof backendFiles>[0] = {}): Promise<Phone> {
  const phone = await aPhone()
  serve(phone, state)
  await phone.openForum()
  await phone.checkForum()
  return phone
}
