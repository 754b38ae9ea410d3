import { useRouter } from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { isDetail, onPanes, paneDepth } from '@/platform/navigation/panes.h5'
import { useIsWide } from './use-is-wide.h5'

/** How this page stands: `isDetail` where it may stand beside a list; `depth`, while it does: how many such are open there. */
export function usePanes(): { path: string; isDetail: boolean; depth: number } {
  const { path } = useRouter()
  const depth = useSyncExternalStore(onPanes, paneDepth)
  const isWide = useIsWide()
  const mayStand = isDetail(path)
  return { path, isDetail: mayStand, depth: mayStand && isWide ? depth : 0 }
}
