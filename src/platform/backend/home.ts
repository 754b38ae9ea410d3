import { type Home, homeIn } from './home-text'

/** Set by the build. */
declare const FORUM_HOME: string

/** Where the backend is. */
export const home: Home = homeIn(FORUM_HOME)
