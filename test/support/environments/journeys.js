/**
 * Jest environment of the journeys: Node, with what is loaded once a worker rather than once a file: Playwright (`playwright.js`) and
 * the browser that `workersBrowser` starts. It ends with its worker.
 */
const playwright = require('playwright-core')
const NodeEnvironment = require('./node')

globalThis.worker ??= {}

module.exports = class JourneysEnvironment extends NodeEnvironment {
  constructor(config, context) {
    super(config, context)
    Object.assign(this.global, { playwright, worker: globalThis.worker })
  }
}
