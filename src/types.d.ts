import '@tarojs/components/types/common'
import type { Message } from 'domain/text/message'

declare module '@tarojs/components/types/common' {
  interface StandardProps {
    ariaLabel?: string
    ariaRole?: string
    ariaHidden?: boolean
    ariaPressed?: boolean
    ariaExpanded?: boolean
    ariaDisabled?: boolean
    ariaModal?: boolean
  }
}

declare global {
  /** WeChat's own `require`, which bundling leaves alone: `async` fetches the package that a file is in. */
  const __non_webpack_require__: { async(path: string): Promise<{ words: readonly Message[] }> }
}
