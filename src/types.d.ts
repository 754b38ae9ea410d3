import '@tarojs/components/types/common'

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
