import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { callTcb } from '../../fakes/tcb/stand-in'

/** The stand-in of CloudBase's CLI as a command; the environment is in the file that `TCB_STATE` names. */
const file = process.env.TCB_STATE ?? ''
const before = readFileSync(file, 'utf8')
const state = JSON.parse(before)
const { code, out, err } = callTcb(state, process.argv.slice(2))
const after = JSON.stringify(state)
if (after !== before) {
  writeFileSync(`${file}.${process.pid}`, after)
  renameSync(`${file}.${process.pid}`, file)
}
process.stdout.write(out)
process.stderr.write(err)
process.exitCode = code
