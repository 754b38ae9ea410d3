import { Problem } from 'domain/problem'
import type { Programme } from 'domain/programme/programme'
import { codeOf, sceneOf, type Target } from 'domain/share/share'
import type { Blob, Platform, WeChat } from '../ports'

type WithWeChat = Pick<Platform, 'blobs' | 'wechat'>

const extensions: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png' }

/** A code opens one version of the app: what was drawn for a trial is of no use to guests. */
export const codesOf = ({ appId, version }: Pick<WeChat, 'appId' | 'version'>): string =>
  version === 'release' ? `codes/${appId}` : `codes/${appId}/${version}`

const pathOf = (wechat: WeChat, scene: string, extension: string): string => `${codesOf(wechat)}/${scene}.${extension}`

async function known({ blobs }: WithWeChat, wechat: WeChat, scene: string): Promise<Blob | undefined> {
  for (const extension of Object.values(extensions)) {
    const blob = await blobs.get(pathOf(wechat, scene, extension))
    if (blob) return blob
  }
  return undefined
}

/** The mini program code of a target that is kept; `undefined` where none is, or the forum has no WeChat account. */
export async function storedMiniProgramCode(platform: WithWeChat, target: Target): Promise<Blob | undefined> {
  const scene = sceneOf(target)
  if (!platform.wechat || scene === undefined) return undefined
  return known(platform, platform.wechat, scene)
}

/** Has WeChat draw a target's code and keeps it: a scene's code never changes. Throws `gone` where there can be none. */
export async function createMiniProgramCode(platform: WithWeChat, target: Target): Promise<Blob> {
  const scene = sceneOf(target)
  const { wechat, blobs } = platform
  if (!wechat || scene === undefined) throw new Problem('gone', `There is no mini program code of ${codeOf(target)}.`)
  const kept = await known(platform, wechat, scene)
  if (kept) return kept
  const blob = await wechat.codeOf(scene)
  await blobs.put(pathOf(wechat, scene, extensions[blob.type] ?? 'jpg'), blob)
  return blob
}

/** Makes what codes of the programme's sessions are missing, one after the other; ends at the first that WeChat refuses. */
export async function createSessionCodes(platform: WithWeChat, { sessions }: Programme): Promise<void> {
  for (const { id } of sessions) await createMiniProgramCode(platform, { kind: 'session', id })
}
