import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import './image.scss'

/** In the place of a picture that cannot be had: as large, quiet, and with the same words for a screen reader. */
export function MissingImage({ alt, className = '' }: { alt: string; className?: string }) {
  return (
    <Box className={`picture--missing ${className}`} role="img" label={alt} decorative={alt === ''}>
      <Icon name="image" size="large" />
    </Box>
  )
}
