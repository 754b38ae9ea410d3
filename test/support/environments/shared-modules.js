/**
 * Jest's runtime, which loads modules that keep nothing but caches once a worker: the domain, and libraries. Jest itself loads every
 * module anew for every file, and new code is compiled anew and slow at first (docs/decisions/0064).
 */
const path = require('node:path')
const { types } = require('node:util')
const { default: Runtime } = require('jest-runtime')
const { TestEnvironment } = require('jest-environment-node')

const LIBRARIES = 'dayjs fast-check hono libsql @libsql make-plural mingo @neon-rs @noble pure-rand typescript valibot'
const ROOT = path.resolve(__dirname, '../../..')
const SHARED = new RegExp(`^/(domain|node_modules/(${LIBRARIES.split(' ').join('|')}))/`)
const isShared = (file) => file.startsWith(ROOT) && SHARED.test(file.slice(ROOT.length))

const isInstance = Function.prototype[Symbol.hasInstance]

/** An error of a shared module was made by the `Error` of another sandbox, and is an error all the same. */
function knowEveryError(sandbox) {
  const value = function (thing) {
    return isInstance.call(this, thing) || (this === sandbox.Error && types.isNativeError(thing))
  }
  Object.defineProperty(sandbox.Error, Symbol.hasInstance, { value })
}

/** The runtime that has loaded what is shared, one a project: another project may find modules elsewhere. */
const owners = new Map()

function ownerOf(config, resolver, transformer, coverage, globalConfig) {
  const known = owners.get(config.id)
  if (known) return known
  const testPath = __filename
  const environment = new TestEnvironment(
    { projectConfig: config, globalConfig },
    { console, docblockPragmas: {}, testPath },
  )
  knowEveryError(environment.global)
  const owner = new Runtime(config, environment, resolver, transformer, new Map(), coverage, testPath, globalConfig)
  owners.set(config.id, owner)
  return owner
}

class SharingRuntime extends Runtime {
  #owner

  constructor(config, environment, resolver, transformer, files, coverage, testPath, globalConfig) {
    super(config, environment, resolver, transformer, files, coverage, testPath, globalConfig)
    knowEveryError(environment.global)
    this.#owner = ownerOf(config, resolver, transformer, coverage, globalConfig)
  }

  requireModule(from, name, options, isActual) {
    const isOurs = name && !options && !this._resolution.isCoreModule(name)
    if (isOurs && isShared(this._resolution.resolveCjs(from, name))) return this.#owner.requireModule(from, name)
    return super.requireModule(from, name, options, isActual)
  }
}

module.exports = { __esModule: true, default: SharingRuntime }
