/** What journeys import as `playwright-core`. */
module.exports = globalThis.playwright
