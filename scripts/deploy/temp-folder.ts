import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** An empty folder that nobody else reads. */
export const tempFolder = (): Promise<string> => mkdtemp(path.join(os.tmpdir(), 'forum-deploy-'))
