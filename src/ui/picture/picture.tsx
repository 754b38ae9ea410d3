import { Image } from '@tarojs/components'
import { MissingPicture } from './missing-picture'
import { usePicture } from './use-picture'

export type PictureProps = {
  src: string
  /** What is shown where `src` cannot be had, such as a smaller picture that was seen before. */
  fallback?: string
  /** What the picture shows; empty for decoration. */
  alt: string
  className?: string
  width?: number
  height?: number
  mode?: 'aspectFill' | 'aspectFit' | 'widthFix'
  eager?: boolean
  /** Called when it cannot be had at all. */
  onMissing?: () => void
}

/** A picture, fetched when it nears the screen; where it cannot be had a quiet mark is in its place, never a broken one. */
export function Picture(props: PictureProps) {
  const { alt, className, mode = 'aspectFill', eager } = props
  const { address, fail } = usePicture(props)
  if (address === undefined) return <MissingPicture alt={alt} className={className} />
  return (
    <Image
      src={address}
      className={className}
      mode={mode}
      lazyLoad={!eager}
      ariaLabel={alt}
      ariaRole="img"
      onError={fail}
    />
  )
}
