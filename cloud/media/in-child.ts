import { fork } from 'node:child_process'
import type { MediaJob, PreparedMedia, PrepareMedia } from 'domain/media/media-job'
import { Problem } from 'domain/problem'
import { SECOND } from 'domain/time/time'
import { refused } from './refuse'

const LONGEST = 60 * SECOND
/** Megabytes of JavaScript's own; the pixels of a picture lie beside it. */
const MEMORY = '--max-old-space-size=192'

type Said = {
  readonly prepared?: PreparedMedia
  readonly problem?: Pick<Problem, 'id' | 'message' | 'reason'>
  readonly stack?: string
}

/** Makes each file ready in a process of its own, one after the other, so that no other request waits for it. */
export function prepareInChild(script: string): PrepareMedia {
  let last: Promise<unknown> = Promise.resolve()
  return (job) => {
    const next = last.then(() => inProcess(script, job))
    last = next.catch(() => undefined)
    return next
  }
}

function inProcess(script: string, job: MediaJob): Promise<PreparedMedia> {
  return new Promise((resolve, reject) => {
    const child = fork(script, [], { serialization: 'advanced', execArgv: [MEMORY], stdio: 'ignore' })
    const timer = setTimeout(() => end(refused('too-hard')), LONGEST)
    const end = (error?: Error, prepared?: PreparedMedia): void => {
      clearTimeout(timer)
      child.removeAllListeners()
      child.on('error', () => undefined)
      child.kill('SIGKILL')
      if (prepared) resolve(prepared)
      else reject(error)
    }
    child.on('message', (message) => {
      const { prepared, problem, stack } = message as Said
      end(stack ? new Error(stack) : problem && new Problem(problem.id, problem.message, problem), prepared)
    })
    child.on('error', end)
    // A decoder that broke, or no memory left: the file is to blame, and nothing else was hurt.
    child.on('exit', () => end(refused('too-hard')))
    child.send(job, (error) => error && end(error))
  })
}
