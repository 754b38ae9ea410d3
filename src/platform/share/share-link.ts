import { shortPath, type Target } from 'domain/share/share'
import { publicUrl } from '@/platform/backend/file-url'

/** The link that opens this in WeChat and in any browser. */
export const shareLink = (target: Target): string => `${publicUrl()}${shortPath(target)}`
