import type { ImageProps } from './image'
import { MissingImage } from './missing-image'
import { useImage } from './use-image'

const fits = { aspectFill: 'picture--fill', aspectFit: 'picture--fit', widthFix: 'picture--natural' }

export function Image(props: ImageProps) {
  const { alt, className = '', width, height, mode = 'aspectFill', eager } = props
  const { address, fail } = useImage(props)
  if (address === undefined) return <MissingImage alt={alt} className={className} />
  return (
    <img
      src={address}
      alt={alt}
      className={`${fits[mode]} ${className}`}
      width={width}
      height={height}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      draggable={false}
      onError={fail}
    />
  )
}
