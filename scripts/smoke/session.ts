import * as v from 'valibot'
import type { ForumCli } from '../deploy/first-release'
import { fieldIn, textField } from '../deploy/json-output'
import type { SmokeCheck } from './checks'
import { callAction, jsonOf } from './http'

const InvitedSchema = v.object({ id: v.string(), code: v.string() })
const SignedInSchema = v.object({ token: v.string(), member: v.object({ id: v.string() }) })
const AuditSchema = v.object({ acts: v.array(v.object({ act: v.string(), after: v.unknown() })) })
const DraftSchema = v.object({ rev: v.number() })

/** The name by which an owner would know what was left behind. */
const NAME = 'Smoke test'

/** Signs in as an editor who did not exist before, reads the draft, signs out, and takes the editor away again. */
export const sessionCheck = (address: string, forum: ForumCli): SmokeCheck => ({
  name: 'organiser with a one-time code',
  look: async () => {
    const { id: invitation, code } = v.parse(InvitedSchema, await forum(['invite', 'editor']))
    const made = { id: invitation }
    const [seen] = await Promise.allSettled([
      (async () => {
        const answer = await callAction(address, 'organiser/redeem', { code, name: NAME })
        const { token, member } = v.parse(SignedInSchema, jsonOf(answer))
        made.id = member.id
        return lookAround(address, token)
      })(),
    ])
    const [taken] = await Promise.allSettled([takeAway(forum, made.id)])
    if (seen.status === 'rejected') throw seen.reason
    if (taken.status === 'rejected') throw leftBehind(made.id, taken.reason)
    return seen.value
  },
})

/** An invitation that cannot be withdrawn may have been used by a call whose answer was lost: the audit knows by whom. */
async function takeAway(forum: ForumCli, id: string): Promise<void> {
  try {
    await forum(['revoke', id])
  } catch (error) {
    const member = await memberOf(forum, id).catch(() => undefined)
    if (!member) throw error
    await forum(['revoke', member])
  }
}

async function memberOf(forum: ForumCli, invitation: string): Promise<string | undefined> {
  const { acts } = v.parse(AuditSchema, await forum(['audit', '--limit', '50']))
  const redeemed = acts.find(({ act, after }) => act === 'redeem' && fieldIn(after, 'invitation') === invitation)
  return redeemed && textField(redeemed.after, 'member')
}

const leftBehind = (id: string, reason: unknown): Error =>
  new Error(
    `the editor "${NAME}" is left behind: forum revoke ${id} (${reason instanceof Error ? reason.message : reason})`,
  )

async function lookAround(address: string, token: string): Promise<string> {
  const { rev } = v.parse(DraftSchema, jsonOf(await callAction(address, 'organiser/draft', {}, token)))
  jsonOf(await callAction(address, 'organiser/leave', {}, token))
  const after = await callAction(address, 'organiser/me', {}, token)
  if (after.status !== 401) throw new Error(`signed out, and still let in (status ${after.status})`)
  return `signed in, read draft ${rev}, signed out, taken away again`
}
