import { toldOf } from 'domain/draft/act-tally'
import type { Draft } from 'domain/draft/log'
import { memoize } from 'domain/memoize'
import type { Role } from 'domain/roles'
import { type ActionName, wire } from 'domain/wire/wire'
import { beginForum } from '../usecases/begin/begin-forum'
import { type Done, readAudit } from '../usecases/draft/acts'
import { editAndPublish, editDraft } from '../usecases/draft/edit-draft'
import { lookAtDraft, type PreviewUpdate } from '../usecases/draft/look-at-draft'
import { type PublishResult, publishDraft } from '../usecases/draft/publish-draft'
import { readDraft } from '../usecases/draft/read-draft'
import { rollBack } from '../usecases/draft/roll-back'
import { redoDraft, undoDraft } from '../usecases/draft/undo-draft'
import { invite } from '../usecases/members/invite'
import { readOrganisers, revoke, setRole } from '../usecases/members/people'
import type { Redeemed } from '../usecases/members/redeem'
import { signOut } from '../usecases/members/sign-in'
import { postNotice, withdrawNotice } from '../usecases/notices/notices'
import { readRelease } from '../usecases/release/read-release'
import { reminderStats } from '../usecases/reminders/reminder-stats'
import { zoneNames } from '../zone-offsets'
import { importRoutes } from './import'
import { mediaRoutes } from './media'
import { redeemCode, resumeLogin } from './redeem-code'
import { presentRelease } from './release'
import { memberRoute, type Route, requireRole, route } from './route'

const { organiser: on } = wire

const signedIn = ({ token, expires, member: { id, name, role } }: Redeemed) => ({
  token,
  expires,
  member: { id, name, role },
})
const doneOf = ({ act, draftRev, on, revs }: Done) => ({ act, draftRev, on, revs })
const publishedOf = ({ release, act, draftRev }: PublishResult) => ({ release, act, draftRev })

/** The same object for the same draft or look, so that it is written out once. */
const draftOf = memoize(({ rev, programme, revs }: Draft) => ({ rev, programme, revs }))
const lookFor = (role: Role) =>
  memoize(({ id, since, draftRev, release, changes, differences, warnings, reach, news }: PreviewUpdate) => ({
    id,
    since,
    draftRev,
    release,
    changes,
    differences,
    warnings,
    reach,
    role,
    news,
  }))
const lookOf = { editor: lookFor('editor'), publisher: lookFor('publisher'), owner: lookFor('owner') }

/** What organisers do. Who acts is the session's member, whatever an input says. */
export const organiser: Record<ActionName<'organiser'>, Route> = {
  ...importRoutes,
  ...mediaRoutes,
  redeem: route(on.redeem, async (_platform, input, context) => signedIn(await redeemCode(context, input))),
  resume: route(on.resume, async (_platform, { login }, context) => signedIn(await resumeLogin(context, login))),
  me: memberRoute(on.me, async (_platform, _input, { id, name, role }) => ({ id, name, role })),
  leave: memberRoute(on.leave, async (platform, _input, member, { token = '' }) => {
    await signOut(platform, member, token)
    return {}
  }),
  draft: memberRoute(on.draft, async (platform) => draftOf(await readDraft(platform))),
  edit: memberRoute(on.edit, async (platform, { publish, ...input }, member, { openid }) => {
    if (!publish) return doneOf(await editDraft(platform, member, input))
    requireRole(member, 'publisher')
    const done = await editAndPublish(platform, member, { ...input, draftRev: publish.draftRev }, { openid })
    return { ...doneOf(done), published: done.published && publishedOf(done.published), held: done.held }
  }),
  begin: memberRoute(on.begin, async (platform, { request, basics }, member) =>
    doneOf(await beginForum(platform, member, { request, ...basics })),
  ),
  timeZones: memberRoute(on.timeZones, async () => ({ names: zoneNames() })),
  undo: memberRoute(on.undo, async (platform, input, member) => doneOf(await undoDraft(platform, member, input))),
  redo: memberRoute(on.redo, async (platform, input, member) => doneOf(await redoDraft(platform, member, input))),
  preview: memberRoute(on.preview, async (platform, known, { role }) =>
    lookOf[role](await lookAtDraft(platform, known)),
  ),
  audit: memberRoute(on.audit, async (platform, input) => ({
    acts: (await readAudit(platform, input)).map(
      ({ number, at, actor, name, act, reverses, release, backTo, ...sides }) => {
        const { before, after, tally } = toldOf({ at, actor, name, act, ...sides })
        return { number, at, actor, name, act, before, after, tally, reverses, release, backTo }
      },
    ),
  })),
  release: memberRoute(on.release, async (platform, { release }) =>
    presentRelease(await readRelease(platform, release)),
  ),
  reminders: memberRoute(on.reminders, async (platform) => {
    const { consents, waiting, ended, trouble } = await reminderStats(platform)
    const sends = Object.keys(platform.wechat?.templates ?? {}).length > 0
    return {
      sends,
      consents,
      waiting,
      ended,
      trouble: trouble.map(({ session, kind, ending, count }) => ({ session, kind, ending, count })),
    }
  }),
  notice: memberRoute(on.notice, async (platform, { request, text: words, login }, member, { openid }) => {
    const { id, text, at } = await postNotice(platform, member, { request, text: words }, { openid, login })
    return { id, text, at }
  }),
  withdraw: memberRoute(on.withdraw, async (platform, input, member) => {
    const { id, text, at } = await withdrawNotice(platform, member, input)
    return { id, text, at }
  }),
  publish: memberRoute(on.publish, async (platform, { login, ...input }, member, { openid }) =>
    publishedOf(await publishDraft(platform, member, input, { openid, login })),
  ),
  rollback: memberRoute(on.rollback, async (platform, input, member) =>
    publishedOf(await rollBack(platform, member, input)),
  ),
  people: memberRoute(on.people, async (platform) => {
    const { members, invitations } = await readOrganisers(platform)
    return {
      members: members.map(({ id, name, role, since }) => ({ id, name, role, since })),
      invitations: invitations.map(({ id, role, by, expires }) => ({ id, role, by, expires })),
    }
  }),
  invite: memberRoute(on.invite, async (platform, input, member) => {
    const { id, code, role, expires } = await invite(platform, member, input)
    return { id, code, role, expires }
  }),
  setRole: memberRoute(on.setRole, async (platform, input, member) => {
    await setRole(platform, member, input)
    return {}
  }),
  revoke: memberRoute(on.revoke, async (platform, input, member) => {
    await revoke(platform, member, input.id)
    return {}
  }),
}
