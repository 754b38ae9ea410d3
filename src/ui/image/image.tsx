import { Image as TaroImage } from '@tarojs/components'
import { MissingImage } from './missing-image'
import { useImage } from './use-image'

export type ImageProps = {
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
export function Image(props: ImageProps) {
  const { alt, className, mode = 'aspectFill', eager } = props
  const { address, fail } = useImage(props)
  if (address === undefined) return <MissingImage alt={alt} className={className} />
  return (
    <TaroImage
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
