/**
 * Jest transform for a file of the built mini program: turns it into a factory whose parameters are what WeChat's logic
 * layer gives (`logic-scope.json`: "given"), while every name that a phone lacks ("hidden") is undefined inside.
 */
const { createHash } = require('node:crypto')
const path = require('node:path')
const { given, hidden } = require('../logic-scope.json')

const names = JSON.stringify([...given, ...hidden])

// A source name that is no file keeps Jest from printing a minified bundle around each error.
const factory = (source, file) =>
  `module.exports = Function(...${names}, ${JSON.stringify(`${source}\n//# sourceURL=mini:///${path.basename(file)}`)})`

module.exports = {
  process: (source, file) => ({ code: factory(source, file) }),
  getCacheKey: (source, file) => createHash('sha256').update(factory(source, file)).digest('hex'),
}
