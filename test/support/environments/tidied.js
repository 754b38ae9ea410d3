/**
 * What every environment of the tests does once a worker, and when a file's tests are over. Jest's runner keeps one `AsyncLocalStorage` a file and
 * never lets go of it, and Node runs through all of them at each promise: after a hundred files that is an eighth of all work.
 */
const { AsyncLocalStorage } = require('node:async_hooks')

const used = new Set()
const { run } = AsyncLocalStorage.prototype
AsyncLocalStorage.prototype.run = function (...all) {
  used.add(this)
  return run.apply(this, all)
}

// libsql asks for the process's report to learn the C library it runs on, once a file; drawing one up takes a tenth of a second.
const report = process.report.getReport()
process.report.getReport = () => report

exports.tidied = (Environment) =>
  class extends Environment {
    async teardown() {
      await super.teardown()
      for (const storage of used) storage.disable()
      used.clear()
    }
  }
