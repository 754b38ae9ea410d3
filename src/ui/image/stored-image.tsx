import { fileUrl } from '@/platform/backend/file-url'
import { Image, type ImageProps } from './image'

/** A picture that the backend keeps. */
export const StoredImage = ({ path, ...props }: Omit<ImageProps, 'src'> & { path: string }) => (
  <Image {...props} src={fileUrl(path)} />
)
