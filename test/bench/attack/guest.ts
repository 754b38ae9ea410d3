import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { monotonic } from '../monotonic'

const [url = ''] = process.argv.slice(2)
const EVERY = 25 // ms
const GIVES_UP = 8000 // ms
let times: number[] = []

/** A guest who comes with a new connection and asks for the head. */
function ask(): Promise<void> {
  const start = monotonic()
  return new Promise((resolve) => {
    const end = (time: number): void => {
      times.push(time)
      resolve()
    }
    const sent = request(`${url}/head.json`, { agent: false, timeout: GIVES_UP }, (answer) => {
      answer.resume().on('close', () => end(answer.statusCode === 200 ? monotonic() - start : GIVES_UP))
    })
    sent.on('timeout', () => sent.destroy()).on('error', () => end(GIVES_UP))
    sent.end()
  })
}

/** Any message: how long each answer took since the last one. */
process.on('message', () => {
  process.send?.(times)
  times = []
})
process.on('disconnect', () => process.exit())

async function main(): Promise<void> {
  for (;;) {
    await ask()
    await wait(EVERY)
  }
}

void main()
