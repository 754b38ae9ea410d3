import type { Role } from 'domain/roles'
import type { Moment } from 'domain/time/time'
import type { ListableStore, ReadOnlyStore, Transaction } from '../../ports'
import { listAll } from '../store/list-all'

export type Member = {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly since: Moment
  /** When the member was removed. */
  readonly revoked?: Moment
}

/** `left`: signed out where no token says who calls, which lasts until they resume. */
export type MemberRecord = Member & { readonly left?: Moment }

/** Kept under its code's key. `first`: made by the server for its first owner. */
export type Invitation = {
  readonly id: string
  readonly role: Role
  readonly by: string
  readonly expires: Moment
  readonly first?: true
  readonly usedBy?: string
  readonly revoked?: Moment
}

/** Kept under its token's key. */
export type TokenRecord = { readonly member: string; readonly expires: Moment }

export const MEMBERS = 'members'
export const INVITATIONS = 'invitations'
export const TOKENS = 'tokens'

export const getMemberRecord = async (reader: ReadOnlyStore, id: string): Promise<MemberRecord | undefined> =>
  (await reader.get<MemberRecord>(MEMBERS, id))?.body

/** The member as far as permissions go: signed out counts as revoked. */
export async function getMember(reader: ReadOnlyStore, id: string): Promise<Member | undefined> {
  const found = await getMemberRecord(reader, id)
  if (found?.left === undefined) return found
  const { left, ...member } = found
  return { revoked: left, ...member }
}

export async function listMembers(reader: ListableStore): Promise<Member[]> {
  const members: Member[] = []
  for await (const { body } of listAll<Member>(reader, MEMBERS)) members.push(body)
  return members
}
export const putMember = async (transaction: Transaction, member: MemberRecord): Promise<void> => {
  await transaction.put(MEMBERS, member.id, member)
}

export const getInvitation = async (reader: ReadOnlyStore, key: string): Promise<Invitation | undefined> =>
  (await reader.get<Invitation>(INVITATIONS, key))?.body
export async function listInvitations(reader: ListableStore): Promise<{ key: string; invitation: Invitation }[]> {
  const invitations: { key: string; invitation: Invitation }[] = []
  for await (const { id, body } of listAll<Invitation>(reader, INVITATIONS))
    invitations.push({ key: id, invitation: body })
  return invitations
}
export const putInvitation = async (transaction: Transaction, key: string, invitation: Invitation): Promise<void> => {
  await transaction.put(INVITATIONS, key, invitation)
}

export const removeInvitation = (transaction: Transaction, key: string): Promise<void> =>
  transaction.remove(INVITATIONS, key)

export const getToken = async (reader: ReadOnlyStore, key: string): Promise<TokenRecord | undefined> =>
  (await reader.get<TokenRecord>(TOKENS, key))?.body
export const putToken = async (transaction: Transaction, key: string, token: TokenRecord): Promise<void> => {
  await transaction.create(TOKENS, key, token)
}
export const removeToken = (transaction: Transaction, key: string): Promise<void> => transaction.remove(TOKENS, key)

export const OPENIDS = 'openids'

/** Which member a WeChat user is, and since when; kept under the user's key. */
export type Binding = { readonly member: string; readonly since?: Moment }

export const getBoundMember = async (reader: ReadOnlyStore, key: string): Promise<string | undefined> =>
  (await reader.get<Binding>(OPENIDS, key))?.body.member
export const putBinding = async (
  transaction: Transaction,
  key: string,
  { member, since }: Required<Binding>,
): Promise<void> => {
  await transaction.put(OPENIDS, key, { member, since })
}
/** The keys of the WeChat users who are this member. */
export async function listBoundReaders(reader: ListableStore, member: string): Promise<string[]> {
  const keys: string[] = []
  for await (const { id, body } of listAll<Binding>(reader, OPENIDS)) if (body.member === member) keys.push(id)
  return keys
}

/** Whether an invitation can still be redeemed. */
export const isOpen = ({ usedBy, revoked, expires }: Invitation, now: Moment): boolean =>
  usedBy === undefined && revoked === undefined && expires > now
