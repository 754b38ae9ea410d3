const path = require('node:path')

const platform = path.resolve(__dirname, '../../src/platform')

/** The platform's edge, whichever way it is imported: by `@/platform/` or from a neighbour. */
const faked = new Map(
  [
    'storage/stored-texts',
    'backend/http',
    'phone/network',
    'storage/preferences',
    'storage/clear-storage',
    'phone/device-languages',
    'time/first-drawing',
    'updates/listen-for-heads',
  ].map((name) => [path.join(platform, `${name}.ts`), path.join(__dirname, `${path.basename(name)}.ts`)]),
)

module.exports = (request, options) => {
  const found = options.defaultResolver(request, options)
  return faked.get(found) ?? found
}
