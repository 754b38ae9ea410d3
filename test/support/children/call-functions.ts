import { ClientRequest } from 'node:http'
import path from 'node:path'

/** Runs one bundled function as the platform does: who calls stands in the environment, for this call alone. */
type Call = { readonly id: number; readonly context: Readonly<Record<string, string>>; readonly event: unknown }

const [, , name = ''] = process.argv
const now = Date.now
Date.now = () => now() + Number(process.env.CLOCK_AHEAD ?? 0)
const hurry = Number(process.env.HURRY ?? 1)
const { setTimeout: giveUpAfter } = ClientRequest.prototype
ClientRequest.prototype.setTimeout = function (duration, listener) {
  return giveUpAfter.call(this, duration / hurry, listener)
}

const started = performance.now()
const { main } = require(path.resolve('dist/functions', name, 'index.js'))
const loadedIn = performance.now() - started

async function answer({ id, context, event }: Call): Promise<void> {
  for (const key of (process.env.WX_CONTEXT_KEYS ?? '').split(',')) delete process.env[key]
  Object.assign(process.env, context, { WX_CONTEXT_KEYS: Object.keys(context).join(',') })
  process.send?.({ id, answer: await main(event, {}) })
}

process.on('message', (call: Call) => void answer(call))
// A test that failed leaves nobody behind.
process.on('disconnect', () => process.exit())
process.send?.({ loadedIn })
