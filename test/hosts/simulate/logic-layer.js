/**
 * Jest transform for a file of the built mini program: turns it into a factory whose parameters are what WeChat's logic
 * layer gives (`logic-scope.json`: "given"), while every name that a phone lacks ("hidden") is undefined inside.
 */
const { createHash } = require('node:crypto')
const path = require('node:path')
const { language, given, hidden } = require('../logic-scope.json')

// Jest's sandbox answers a look at `Object` or `Math` slowly, a variable does not. `Date` stays the sandbox's: tests replace it.
const own = language.filter((name) => name !== 'undefined' && name !== 'Date')
const names = [...given, ...hidden].join()

// A source name that is no file keeps Jest from printing a minified bundle around each error.
const factory = (source, file) => {
  const body = `return function(${names}){${source}\n}\n//# sourceURL=mini:///${path.basename(file)}`
  return `module.exports = Function(${JSON.stringify(own.join())}, ${JSON.stringify(body)})(${own})`
}

module.exports = {
  process: (source, file) => ({ code: factory(source, file) }),
  getCacheKey: (source, file) => createHash('sha256').update(factory(source, file)).digest('hex'),
}
