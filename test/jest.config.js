const os = require('node:os')
const path = require('node:path')

const rootDir = path.resolve(__dirname, '..')
const moduleNameMapper = { '^@/(.*)$': '<rootDir>/src/$1', '^domain/(.*)$': '<rootDir>/domain/$1' }
const transform = { '\\.[jt]sx?$': '<rootDir>/test/support/transform.js' }
// None that a test replaces, such as `Date`, or a package declares, such as `RegExp` (docs/decisions/0029).
const languageGlobals =
  'Object Array String Number Boolean Symbol Error Math JSON Map Set WeakMap Promise Uint8Array'.split(' ')
const project = (displayName, folders, more = {}) => ({
  displayName,
  rootDir,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  testEnvironment: '<rootDir>/test/support/environments/node.js',
  runtime: '<rootDir>/test/support/environments/shared-modules.js',
  moduleNameMapper,
  transform,
  // It is published as an ES module only.
  transformIgnorePatterns: ['/node_modules/(?!make-plural/)'],
  // Jest's sandbox answers a look at a global slowly, a variable does not.
  sandboxInjectedGlobals: languageGlobals,
  ...more,
})

module.exports = {
  rootDir,
  // Browsers and servers wait a third of the time: one worker more than there are cores.
  maxWorkers: os.availableParallelism() + 1,
  testTimeout: 20_000,
  testSequencer: '<rootDir>/test/support/longest-first.js',
  projects: [
    // Views of the subpackage speak with its words.
    project('unit', ['domain', 'client', 'cloud', 'contract', 'seed', 'floor'], {
      setupFiles: ['<rootDir>/src/guide/words.ts'],
      // The platform's edge, such as src/platform/storage/stored-texts.ts, is test/fakes/stored-texts.ts here.
      resolver: '<rootDir>/test/fakes/resolver.js',
      globals: {
        FORUM_HOME:
          'forum-home;calls=https://forum.example;files=https://forum.example;links=https://forum.example;old=;',
      },
    }),
    project('weapp', ['weapp'], {
      testEnvironment: '<rootDir>/test/support/environments/weapp.js',
      moduleNameMapper: { ...moduleNameMapper, '^\\./wxss$': '<rootDir>/test/hosts/simulate/no-styles.ts' },
      transform: {
        '[\\\\/]dist[\\\\/]weapp[\\\\/].*\\.js$': '<rootDir>/test/hosts/simulate/logic-layer.js',
        ...transform,
      },
    }),
    project('journeys', ['journeys'], {
      testEnvironment: '<rootDir>/test/support/environments/journeys.js',
      moduleNameMapper: {
        ...moduleNameMapper,
        '^playwright-core$': '<rootDir>/test/support/environments/playwright.js',
      },
      globalSetup: '<rootDir>/test/journeys/setup/start.ts',
      globalTeardown: '<rootDir>/test/journeys/setup/stop.ts',
    }),
  ],
}
