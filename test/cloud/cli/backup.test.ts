import { readFile, truncate, writeFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import type { Edit } from 'domain/draft/edit'
import { noticesPath } from 'domain/release/release-files'
import { backUp } from '../../../cloud/adapters/embedded/backup'
import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import { consoleActor } from '../../../cloud/usecases/actor'
import { editDraft } from '../../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../../cloud/usecases/draft/read-draft'
import { lastClockOffset, storeClockOffset } from '../../../cloud/usecases/forum/clock-offset'
import { invite, inviteFirstOwner } from '../../../cloud/usecases/members/invite'
import { readOrganisers } from '../../../cloud/usecases/members/people'
import { redeem } from '../../../cloud/usecases/members/redeem'
import { memberByToken } from '../../../cloud/usecases/members/sign-in'
import { cleanUpFiles } from '../../../cloud/usecases/release/archive-releases'
import { readHead } from '../../../cloud/usecases/release/read-head'
import { getHead } from '../../../cloud/usecases/store/records'
import { commandLine } from '../../support/command-line'
import { organiserOf } from '../../support/organisers'

const { home, forum, json, fileOf } = commandLine()

async function seriesIn(place: string): Promise<string | undefined> {
  const { documents } = openEmbedded(place)
  const head = await getHead(documents)
  await documents.close()
  return head?.series
}

describe('a backup', () => {
  test('restored elsewhere is the same forum, with its releases, files, audit and undo', async () => {
    await forum('init')
    await forum('delay', 'opening', '20')
    await forum('publish')
    const facts = await json('backup', fileOf('forum.backup'))
    expect(facts.files).toBeGreaterThan(5)
    const [audit, status] = [await json('audit'), await json('status')]
    const series = await seriesIn(home.folder)
    home.folder = fileOf('elsewhere')
    expect(await json('restore', fileOf('forum.backup'))).toEqual(facts)
    // Devices that have seen a later release take this one all the same.
    expect([undefined, series]).not.toContain(await seriesIn(home.folder))
    expect(await json('audit')).toEqual(audit)
    expect(await json('status')).toEqual({ ...status, home: home.folder, draftRev: expect.any(Number) })
    await forum('undo')
    expect(await json('rollback', '1')).toMatchObject({ release: 3 })
  })

  test('never takes the place of a forum unless forced', async () => {
    await forum('init')
    await forum('backup', fileOf('old'))
    await forum('delay', 'opening', '20')
    await expect(forum('restore', fileOf('old'))).rejects.toThrow('--force')
    expect(await json('status')).toMatchObject({ unpublished: 1 })
    await forum('restore', fileOf('old'), '--force')
    expect(await json('status')).toMatchObject({ unpublished: 0 })
  })

  test('that is put back is no draft that an open desk has seen: its edit is refused as stale', async () => {
    await forum('init')
    await forum('backup', fileOf('old'))
    await forum('delay', 'opening', '20')
    const before = openEmbedded(home.folder)
    const { rev, revs } = await readDraft(before)
    await before.documents.close()
    await forum('restore', fileOf('old'), '--force')
    await forum('delay', 'opening', '5')
    const after = { ...openEmbedded(home.folder), clockOffset: 0 }
    expect((await readDraft(after)).rev).toBeGreaterThan(rev + 1)
    const seen: Edit = {
      change: 'set',
      kind: 'sessions',
      id: 'opening',
      rev: revs['sessions/opening'] ?? 0,
      fields: { full: true },
    }
    const editing = editDraft(after, consoleActor, { request: 'request-0001', edits: [seen] })
    await expect(editing).rejects.toMatchObject({ id: 'stale' })
    await after.documents.close()
  })

  test('leaves to the folder on which clock its forum runs', async () => {
    await forum('init')
    const rehearsed = openEmbedded(home.folder)
    await storeClockOffset(rehearsed.documents, 5000)
    await rehearsed.documents.close()
    await forum('backup', fileOf('old'))
    await forum('restore', fileOf('old'), '--force')
    const { documents } = openEmbedded(home.folder)
    expect(await lastClockOffset(documents)).toBe(0)
    await documents.close()
  })

  test('brings nobody back: not by a token, not by a code, and not who was revoked since', async () => {
    await forum('init')
    const at = { ...openEmbedded(home.folder), clockOffset: 0 }
    const owner = await organiserOf(at, 'owner', 'Olga')
    const revoked = await organiserOf(at, 'owner', 'Bad')
    const { code } = await invite(at, consoleActor, { role: 'owner' })
    await forum('backup', fileOf('old'))
    // A backup of an earlier version has everything in it.
    await backUp(home.folder, fileOf('older'))
    await forum('revoke', revoked.member.id)
    for (const file of ['old', 'older']) {
      expect(await forum('restore', fileOf(file), '--force')).toContain('Everybody is signed out')
      for (const { token } of [owner, revoked]) expect(await memberByToken(at, token)).toBeUndefined()
      await expect(redeem(at, { code, name: 'Eve' })).rejects.toMatchObject({ id: 'gone' })
      const { members, invitations } = await readOrganisers(at)
      expect([members.map(({ name }) => name), invitations]).toEqual([['Olga'], []])
      const first = await inviteFirstOwner(at)
      const again = await inviteFirstOwner(at)
      await expect(redeem(at, { code: first?.code ?? '', name: 'Eve' })).rejects.toMatchObject({ id: 'gone' })
      const fresh = await redeem(at, { code: again?.code ?? '', name: 'Owen' })
      expect(await memberByToken(at, fresh.token)).toMatchObject({ name: 'Owen', role: 'owner' })
      expect(await inviteFirstOwner(at)).toBeUndefined()
    }
    const text = gunzipSync(await readFile(fileOf('old'))).toString()
    expect(text).not.toMatch(/"collection":"(tokens|invitations|openids)"/)
    await at.documents.close()
  })

  test('takes what was published since off the public folder', async () => {
    await forum('init')
    await forum('backup', fileOf('old'))
    await forum('notice', 'A secret.')
    const at = { ...openEmbedded(home.folder), clockOffset: 0 }
    const board = noticesPath((await readHead(at)).notices)
    await forum('restore', fileOf('old'), '--force')
    await cleanUpFiles(at)
    expect(await at.blobs.get(board)).toBeUndefined()
    expect(await at.blobs.get(noticesPath((await readHead(at)).notices))).toBeDefined()
    await at.documents.close()
  })

  test.each([
    ['cut short', (file: string) => truncate(file, 5000)],
    ['not one at all', (file: string) => writeFile(file, 'hello')],
    ['empty', (file: string) => writeFile(file, '')],
  ])('that is %s is refused, and the forum stays', async (_name, damage) => {
    await forum('init')
    await forum('backup', fileOf('b'))
    await forum('delay', 'opening', '20')
    await damage(fileOf('b'))
    await expect(forum('restore', fileOf('b'), '--force')).rejects.toThrow('is no whole backup of a forum.')
    expect(await json('status')).toMatchObject({ unpublished: 1 })
  })
})
