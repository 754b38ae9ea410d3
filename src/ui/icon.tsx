import type { IconName } from './icon-names'
import { Box } from './box'

/** A drawing in the colour of the words beside it. */
export function Icon({ name, size }: { name: IconName | 'star-filled'; size?: 'small' | 'large' }) {
  return <Box className={`icon icon--${name}${size ? ` icon--${size}` : ''}`} decorative />
}
