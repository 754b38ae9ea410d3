import { Problem } from 'domain/problem'
import { type ActionName, wire } from 'domain/wire/wire'
import { readNotices } from '../usecases/notices/read-notices'
import { readPhotos } from '../usecases/photos/read-photos'
import { changesSince } from '../usecases/release/changes-since'
import { readHead } from '../usecases/release/read-head'
import { readRelease } from '../usecases/release/read-release'
import { erasePersonalData, exportPersonalData } from '../usecases/reminders/privacy'
import { identifyReader } from '../usecases/reminders/readers'
import { remind, unremind } from '../usecases/reminders/remind'
import { presentRelease } from './release'
import { withReader } from './remind'
import { type Route, route } from './route'

/** What anybody may ask. Every answer names its fields: what a store gains is not shown by accident. */
export const attendee: Record<ActionName<'attendee'>, Route> = {
  head: route(wire.attendee.head, async (platform) => {
    const { format, series, release, sha, notices, photos, rehearsal } = await readHead(platform)
    return {
      format,
      release,
      sha,
      notices: { rev: notices.rev, sha: notices.sha },
      photos: { rev: photos.rev, sha: photos.sha },
      rehearsal,
      series,
    }
  }),
  release: route(wire.attendee.release, async (platform, input) => {
    const newest = await readRelease(platform)
    if (input.release === undefined || input.release === newest.release) return presentRelease(newest)
    throw new Problem('gone', `Release ${input.release} is not public; the newest is ${newest.release}.`)
  }),
  changes: route(wire.attendee.changes, async (platform, input) => {
    const { from, to, changes } = await changesSince(platform, input.since)
    return { from, to, changes }
  }),
  notices: route(wire.attendee.notices, async (platform) => {
    const { rev, notices } = await readNotices(platform)
    return { rev, notices: notices.map(({ id, text, at }) => ({ id, text, at })) }
  }),
  photos: route(wire.attendee.photos, async (platform) => {
    const { rev, albums, photos } = await readPhotos(platform)
    return {
      rev,
      albums: albums.map(({ id, title, sample }) => ({ id, title, sample })),
      photos: photos.map(({ id, album, caption, picture, thumbnail, sample }) => ({
        id,
        album,
        caption,
        picture,
        thumbnail,
        sample,
      })),
    }
  }),
  reminders: route(wire.attendee.reminders, async ({ wechat }) => ({
    templates: { soon: wechat?.templates.soon?.id, changed: wechat?.templates.changed?.id },
  })),
  remind: route(wire.attendee.remind, async (platform, { login, request, session, kinds, language }, context) => ({
    kinds: await withReader(context, login, (identity) =>
      remind(platform, identity, { request, session, kinds, language }),
    ),
  })),
  unremind: route(wire.attendee.unremind, async (platform, { login, request, session }, context) => {
    await withReader(context, login, (identity) => unremind(platform, identity, { request, session }))
    return {}
  }),
  personalData: route(wire.attendee.personalData, async (platform, { login }, context) => {
    const { openid } = await withReader(context, login, (identity) => identifyReader(platform, identity))
    const { consents, waiting, ended, requests, organiser } = await exportPersonalData(platform, openid)
    return {
      openid,
      reminders: consents.map(({ session, kind, language }) => ({ session, kind, language })),
      waiting: waiting.length,
      ended: ended.length,
      requests,
      organiser: organiser.map(({ name }) => name),
    }
  }),
  erasePersonalData: route(wire.attendee.erasePersonalData, async (platform, { login }, context) => {
    const { openid } = await withReader(context, login, (identity) => identifyReader(platform, identity))
    return { documents: await erasePersonalData(platform, openid) }
  }),
}
