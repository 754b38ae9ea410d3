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
  /** Told once, when it can be drawn on; with nothing where it cannot. */
  onReady: (surface: Surface | null) => void
}

/** The page's other half may take a while to put the canvas on the screen: asked again for five seconds. */
const TRIES = 50
const PAUSE = 100

function findNode(id: string, tell: (canvas: Drawable | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const ask = (triesLeft: number) =>
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true }, (found) => {
        if (found?.node || triesLeft === 0) tell(found?.node ?? null)
        else timer = setTimeout(() => ask(triesLeft - 1), PAUSE)
      })
      .exec()
  timer = setTimeout(() => ask(TRIES), 0)
  return () => clearTimeout(timer)
}

/** WeChat's canvas of the kind `2d`. Its font is the system's: lists of names are not understood on every phone. */
export function Canvas({ id, className, label, onReady }: CanvasProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: WeChat gives the node once
  useEffect(() => findNode(id, (canvas) => onReady(canvas && { canvas, family: 'sans-serif' })), [])
  return (
    <View ariaLabel={label} ariaRole="img">
      <WeChatCanvas type="2d" id={id} className={className} />
    </View>
  )
}
