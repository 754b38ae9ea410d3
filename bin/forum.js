#!/usr/bin/env node
/** `npx forum …` in a clone: the command line, built with the first call. */
const { spawnSync } = require('node:child_process')
const { existsSync } = require('node:fs')
const path = require('node:path')

const root = path.resolve(__dirname, '..')
const commandLine = path.join(root, 'dist/cli/main.js')

function build() {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')
  if (!existsSync(tsx)) return 'The packages are not there yet; run: npm ci'
  const { status } = spawnSync(process.execPath, [tsx, 'scripts/build.ts', 'server'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  return status === 0 ? undefined : 'The command line could not be built; see above, and run: npm run build'
}

const fault = existsSync(commandLine) ? undefined : build()
if (fault) {
  console.error(fault)
  process.exitCode = 1
} else require(commandLine)
