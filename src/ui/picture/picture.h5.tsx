import { MissingPicture } from './missing-picture'
import type { PictureProps } from './picture'
import { usePicture } from './use-picture'

const fits = { aspectFill: 'picture--fill', aspectFit: 'picture--fit', widthFix: 'picture--natural' }

export function Picture(props: PictureProps) {
  const { alt, className = '', width, height, mode = 'aspectFill', eager } = props
  const { address, fail } = usePicture(props)
  if (address === undefined) return <MissingPicture alt={alt} className={className} />
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
