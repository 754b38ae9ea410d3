import { View, Canvas as WeChatCanvas } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'

/** What can be drawn on, in WeChat and in a browser. */
export interface Drawable {
  width: number
  height: number
  getContext(kind: '2d'): CanvasRenderingContext2D | null
}

/** `family` is the font that words on it take. */
export type Surface = { readonly canvas: Drawable; readonly family: string }

export type CanvasProps = {
  id: string
  className?: string
  /** What a screen reader says of what is drawn. */
  label: string
  /** Told once, when it can be drawn on. */
  onReady: (surface: Surface) => void
}

/** WeChat's canvas of the kind `2d`. Its font is the system's: lists of names are not understood on every phone. */
export function Canvas({ id, className, label, onReady }: CanvasProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: WeChat gives the node once
  useEffect(() => {
    Taro.nextTick(() => {
      Taro.createSelectorQuery()
        .select(`#${id}`)
        .fields({ node: true }, (found) => {
          if (found?.node) onReady({ canvas: found.node, family: 'sans-serif' })
        })
        .exec()
    })
  }, [])
  return (
    <View ariaLabel={label} ariaRole="img">
      <WeChatCanvas type="2d" id={id} className={className} />
    </View>
  )
}
