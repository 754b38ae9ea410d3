import { shortPath, type Target } from 'domain/share'
import { publicAddress } from './address'

/** The link that opens this in WeChat and in any browser. */
export const linkTo = (target: Target): string => `${publicAddress()}${shortPath(target)}`
