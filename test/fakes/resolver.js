const path = require('node:path')

const services = path.resolve(__dirname, '../../src/services')

/** The platform's edge, whichever way it is imported: by `@/services/` or from a neighbour. */
const faked = new Map(
  ['device', 'http', 'network', 'preferences', 'reader'].map((name) => [
    path.join(services, `${name}.ts`),
    path.join(__dirname, `${name}.ts`),
  ]),
)

module.exports = (request, options) => {
  const found = options.defaultResolver(request, options)
  return faked.get(found) ?? found
}
