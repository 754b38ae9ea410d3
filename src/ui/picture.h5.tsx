import type { PictureProps } from './picture'

const fits = { aspectFill: 'picture--fill', aspectFit: 'picture--fit', widthFix: 'picture--natural' }

export function Picture({ src, alt, className = '', width, height, mode = 'aspectFill', eager }: PictureProps) {
  return (
    <img
      src={src}
      alt={alt}
      className={`${fits[mode]} ${className}`}
      width={width}
      height={height}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
    />
  )
}
