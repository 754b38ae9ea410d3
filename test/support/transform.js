/** Jest transform: TypeScript and ES modules as CommonJS for the Node that runs the tests. The settings are those of tsconfig.base.json. */
const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const { transformSync, version } = require('@swc/core')

const own = createHash('sha256').update(readFileSync(__filename)).update(version).digest('hex')

const options = (file) => ({
  filename: file,
  configFile: false,
  swcrc: false,
  sourceMaps: true,
  module: { type: 'commonjs', ignoreDynamic: false },
  jsc: {
    target: 'es2022',
    parser: /\.tsx?$/.test(file)
      ? { syntax: 'typescript', tsx: file.endsWith('x') }
      : { syntax: 'ecmascript', jsx: file.endsWith('x') },
    transform: { react: { runtime: 'automatic' }, verbatimModuleSyntax: true },
  },
})

module.exports = {
  process: (source, file) => transformSync(source, options(file)),
  getCacheKey: (source, file) => createHash('sha1').update(own).update(file).update(source).digest('hex'),
}
