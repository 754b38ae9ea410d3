import { functionLines } from './functions-size'
import { weappLines, webLine } from './measure'

/** Prints each line that could be measured; status 1 where one is over its budget or not built. */
function main(): void {
  const parts = [() => weappLines('dist/weapp'), () => [webLine('dist/h5')], () => functionLines('dist/functions')]
  for (const part of parts) {
    try {
      for (const { what, bytes, atMost } of part()) {
        const [size, most] = [bytes, atMost].map((value) => value.toLocaleString('en').padStart(10))
        console.log(`${what.padEnd(44)} ${size} of ${most} bytes  ${bytes <= atMost ? 'ok' : 'TOO MUCH'}`)
        if (bytes > atMost) process.exitCode = 1
      }
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error))
      process.exitCode = 1
    }
  }
}

main()
