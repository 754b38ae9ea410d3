import { symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { startServer, type TestServer } from '../../support/server'
import { type TempFolder, tempFolder } from '../../support/temp-folder'
import { aWebBuild } from '../../support/web-build'

let server: TestServer
let folders: TempFolder[]
beforeAll(async () => {
  const [folder, web] = [await tempFolder(), await aWebBuild()]
  folders = [folder, web]
  await writeFile(path.join(folder.path, 'AbC123xyz.txt'), '0123456789abcdef')
  await writeFile(path.join(folder.path, 'large.txt'), 'x'.repeat(5000))
  await writeFile(path.join(folder.path, 'forum.db'), 'secret')
  await symlink(path.join(web.path, 'index.html'), path.join(folder.path, 'link.txt'))
  server = await startServer({ webRoot: web.path, verificationFolder: folder.path })
})
afterAll(async () => {
  await server.stop()
  for (const folder of folders) await folder.remove()
})

test.each(['/AbC123xyz.txt', '/s/AbC123xyz.txt'])('WeChat finds its file at %s', async (place) => {
  const response = await fetch(server.url + place)
  expect(await response.text()).toBe('0123456789abcdef')
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
})

test.each([
  ['a file that is not there', '/other.txt'],
  ['a file that is too large to be one', '/large.txt'],
  ['another file of the folder', '/forum.db'],
  ['a link out of the folder', '/link.txt'],
  ['a way out of the folder', '/..%2fAbC123xyz.txt'],
])('%s is not served', async (_, place) => {
  expect((await fetch(server.url + place)).status).toBe(404)
})
