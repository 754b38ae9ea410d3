const { projects } = require('../jest.config.js')

const journeys = projects.find(({ displayName }) => displayName === 'journeys')

module.exports = {
  rootDir: journeys.rootDir,
  // An engine a worker.
  maxWorkers: 2,
  verbose: true,
  testTimeout: 30_000,
  projects: [{ ...journeys, displayName: 'engines', testMatch: ['<rootDir>/test/engines/**/*.test.ts'] }],
}
