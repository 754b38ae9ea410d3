import { Image } from '@tarojs/components'

export type PictureProps = {
  src: string
  /** What the picture shows; empty for decoration. */
  alt: string
  className?: string
  width?: number
  height?: number
  mode?: 'aspectFill' | 'aspectFit' | 'widthFix'
  eager?: boolean
}

/** A picture, fetched when it nears the screen. */
export function Picture({ src, alt, className, mode = 'aspectFill', eager }: PictureProps) {
  return <Image src={src} className={className} mode={mode} lazyLoad={!eager} ariaLabel={alt} ariaRole="img" />
}
