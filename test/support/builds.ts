import path from 'node:path'

/** Folder of a build made before the tests run. */
export const buildOf = (target: 'weapp' | 'h5'): string => path.resolve(__dirname, '../../dist', target)
