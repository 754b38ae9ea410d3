import type { Head } from './release'

/** Whether there is a release; before the first there is nothing to read. Apart from the schemas, which the client does not carry. */
export const hasRelease = ({ release }: Pick<Head, 'release'>): boolean => release > 0
