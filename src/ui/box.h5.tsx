import type { BoxProps } from './box'

export function Box({ as: Element = 'div', id, className, label, role, decorative, style, children }: BoxProps) {
  return (
    <Element id={id} className={className} aria-label={label} role={role} aria-hidden={decorative} style={style}>
      {children}
    </Element>
  )
}
