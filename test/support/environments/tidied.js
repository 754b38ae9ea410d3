/**
 * What every environment of the tests does when a file's tests are over. Jest's runner keeps one `AsyncLocalStorage` a file and
 * never lets go of it, and Node runs through all of them at each promise: after a hundred files that is an eighth of all work.
 */
const { AsyncLocalStorage } = require('node:async_hooks')

const used = new Set()
const { run } = AsyncLocalStorage.prototype
AsyncLocalStorage.prototype.run = function (...all) {
  used.add(this)
  return run.apply(this, all)
}

exports.tidied = (Environment) =>
  class extends Environment {
    async teardown() {
      await super.teardown()
      for (const storage of used) storage.disable()
      used.clear()
    }
  }
