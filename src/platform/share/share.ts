import { shortPath, type Target } from 'domain/share/share'
import { publicAddress } from '@/platform/backend/address'

/** The link that opens this in WeChat and in any browser. */
export const linkTo = (target: Target): string => `${publicAddress()}${shortPath(target)}`
