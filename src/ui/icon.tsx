import { Box } from './box'
import type { IconName } from './icon-names'

/** A drawing in the colour of the words beside it. */
export function Icon({ name, size }: { name: IconName | 'star-filled'; size?: 'small' | 'large' }) {
  return <Box className={`icon icon--${name}${size ? ` icon--${size}` : ''}`} decorative />
}
