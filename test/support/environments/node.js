/** Jest environment of the tests that draw nothing: Node. */
const { TestEnvironment } = require('jest-environment-node')
const { tidied } = require('./tidied')

module.exports = tidied(TestEnvironment)
