import { type Role, roles } from 'domain/roles'
import type { organiserWire } from 'domain/wire/wire-organiser'
import type * as v from 'valibot'
import type { Platform } from '../../cloud/ports'
import { consoleActor } from '../../cloud/usecases/actor'
import { invite } from '../../cloud/usecases/members/invite'
import { type Redeemed, redeem } from '../../cloud/usecases/members/redeem'

/** A new member of this role with a session. */
export async function organiserOf(platform: Platform, role: Role, name: string = role): Promise<Redeemed> {
  return redeem(platform, { code: await invitationTo(platform, role), name })
}

/** A one-time code for a new member of this role. */
export async function invitationTo(platform: Platform, role: Role): Promise<string> {
  const { code } = await invite(platform, consoleActor, { role })
  return code
}

/** One new member of each role. */
export async function organisers(platform: Platform): Promise<Record<Role, Redeemed>> {
  const [editor, publisher, owner] = await Promise.all(roles.map((role) => organiserOf(platform, role)))
  if (!editor || !publisher || !owner) throw new Error('A role is missing')
  return { editor, publisher, owner }
}

type Wire = typeof organiserWire
type Action = keyof Wire

/** An organiser on a client of their own: what crosses is what the wire says. */
export type ApiOrganiser = {
  readonly token: string
  readonly member: v.InferOutput<Wire['redeem']['output']>['member']
  readonly expires: number
  /** Throws what the server says where it refuses. */
  call<Name extends Action>(
    action: Name,
    input: v.InferInput<Wire[Name]['input']>,
  ): Promise<v.InferOutput<Wire[Name]['output']>>
}

/** Redeems a one-time code over the network. */
export async function apiOrganiser(url: string, code: string, name = 'Organiser'): Promise<ApiOrganiser> {
  const post = async (action: string, input: unknown, token?: string) => {
    const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) }
    const answer = await fetch(`${url}/api/organiser/${action}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(input),
    })
    if (!answer.ok) throw new Error(`${action}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const { token, member, expires } = await post('redeem', { code, name })
  return { token, member, expires, call: (action, input) => post(action, input, token) }
}
