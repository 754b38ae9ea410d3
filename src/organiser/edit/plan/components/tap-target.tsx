import { type ITouchEvent, View } from '@tarojs/components'

/** Where on the screen somebody tapped, in CSS pixels from the window's top left corner. */
export type Tap = { readonly clientX: number; readonly clientY: number }

export type TapTargetProps = {
  id: string
  className: string
  label: string
  /** Without a point where a key pressed it. */
  onTap: (tap?: Tap) => void
}

/** The whole plan, to be tapped where something is to be put. */
export function TapTarget({ id, className, label, onTap }: TapTargetProps) {
  return (
    <View
      id={id}
      className={className}
      ariaRole="button"
      ariaLabel={label}
      onClick={(event) => {
        event.stopPropagation()
        // Taro's type leaves out the fingers, which WeChat's tap has (WeChat, "Touch events": changedTouches).
        onTap((event as unknown as ITouchEvent).changedTouches[0])
      }}
    />
  )
}
