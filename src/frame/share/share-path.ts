import { codeOf, type Target } from 'domain/share/share'

/** The page that shows a target's QR code and link. */
export const sharePath = (target: Target): string => `/guide/share/index?code=${codeOf(target)}`
