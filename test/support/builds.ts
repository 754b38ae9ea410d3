import path from 'node:path'

/** Folder of a build made before the tests run. */
export const buildOf = (target: 'weapp' | 'h5' | 'server'): string => path.resolve(__dirname, '../../dist', target)
