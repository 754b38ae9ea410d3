/**
 * Jest environment of the weapp tests: jsdom to draw in, with Node's own web globals beside it, so that the real server
 * runs in the same process. The built mini program sees neither (`logic-scope.json`).
 */
const { TestEnvironment } = require('jest-environment-jsdom')
const { tidied } = require('./tidied')

const nodes = [
  'fetch Headers Request Response FormData Blob AbortController AbortSignal URL URLSearchParams',
  'ReadableStream WritableStream TransformStream TextEncoder TextDecoder structuredClone setImmediate clearImmediate',
  'ArrayBuffer Uint8Array',
].flatMap((line) => line.split(' '))

module.exports = class WeappEnvironment extends tidied(TestEnvironment) {
  constructor(config, context) {
    super(config, context)
    for (const name of nodes) this.global[name] = globalThis[name]
    Object.defineProperty(this.global, 'crypto', { value: globalThis.crypto })
  }
}
