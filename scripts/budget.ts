import { weappLines, webLine } from './measure'

const lines = [...weappLines('dist/weapp'), webLine('dist/h5')]
for (const { what, bytes, atMost } of lines) {
  const verdict = bytes <= atMost ? 'ok' : 'TOO MUCH'
  console.log(
    `${what.padEnd(44)} ${bytes.toLocaleString('en').padStart(10)} of ${atMost.toLocaleString('en').padStart(10)} bytes  ${verdict}`,
  )
}
process.exitCode = lines.every(({ bytes, atMost }) => bytes <= atMost) ? 0 : 1
