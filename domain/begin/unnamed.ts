import { isSame } from '../draft/same'
import type { Forum } from '../programme/forum'

/** The placeholder name of a forum that has no name yet. */
export const UNNAMED = { en: 'New forum', zh: '新论坛' }

/** Whether the owner still has to say what the forum is called, when and where it is. */
export const isUnnamed = ({ name }: Pick<Forum, 'name'>): boolean => isSame(name, UNNAMED)
