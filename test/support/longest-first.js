/**
 * Jest's order of the suites: those that took longest last time go first. A clean checkout knows no times: what runs in a browser goes
 * first there, then what runs on simulated phones, so that no long suite is left alone at the end.
 */
const { default: Sequencer } = require('@jest/test-sequencer')

const SLOWEST = ['unit', 'weapp', 'journeys']

const slowness = ({ context }) => SLOWEST.indexOf(context.config.displayName?.name)

module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests)
    const isTimed = sorted.some(({ duration }) => duration !== undefined)
    return isTimed ? sorted : sorted.sort((one, other) => slowness(other) - slowness(one))
  }
}
