import { type Role, roles } from 'domain/roles'
import type { Platform } from '../../cloud/ports'
import { consoleActor } from '../../cloud/usecases/actor'
import { invite } from '../../cloud/usecases/members/invite'
import { type Redeemed, redeem } from '../../cloud/usecases/members/redeem'

/** A new member of this role with a session. */
export async function organiserOf(platform: Platform, role: Role, name: string = role): Promise<Redeemed> {
  const { code } = await invite(platform, consoleActor, { role })
  return redeem(platform, { code, name })
}

/** One new member of each role. */
export async function organisers(platform: Platform): Promise<Record<Role, Redeemed>> {
  const [editor, publisher, owner] = await Promise.all(roles.map((role) => organiserOf(platform, role)))
  if (!editor || !publisher || !owner) throw new Error('A role is missing')
  return { editor, publisher, owner }
}
