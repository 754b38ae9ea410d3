/**
 * Jest transform for a file of the built mini program: turns it into a factory whose parameters are what WeChat's logic
 * layer gives (`logic-scope.json`: "given"), while every name that a phone lacks ("hidden") is undefined inside.
 */
const { createHash } = require('node:crypto')
const { given, hidden } = require('../logic-scope.json')

const head = `module.exports = function (${[...given, ...hidden].join(', ')}) {`

module.exports = {
  process: (source) => ({ code: `${head}${source}\n}` }),
  getCacheKey: (source) => createHash('sha256').update(head).update(source).digest('hex'),
}
