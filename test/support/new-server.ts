import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { until } from '../hosts/until'
import { buildOf } from './builds'
import { tempFolder } from './temp-folder'

/** The built server as `npm start -- --new` runs it, on an empty folder. */
export type NewServer = {
  readonly url: string
  /** The path of the link that makes its reader the owner. */
  readonly begin: string
  stop(): Promise<void>
}

export async function startNewServer(): Promise<NewServer> {
  const folder = await tempFolder()
  const child = spawn(process.execPath, [path.join(buildOf('server'), 'main.js'), '--new'], {
    env: { ...process.env, PORT: '0', FORUM_DATA: folder.path },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
    })
  const ended = once(child, 'close')
  await until(() => said.includes('Clock') || child.exitCode !== null, 20_000)
  const [, url, begin] = /Begin here\s+(http:\/\/[^/\s]+)(\S+)/.exec(said) ?? []
  if (!url || !begin) throw new Error(`The server did not start: ${said}`)
  return {
    url,
    begin,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      await folder.remove()
    },
  }
}
