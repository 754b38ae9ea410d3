import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { pagePath, type Target } from 'domain/share'

/** What WeChat passes on when the reader shares this page with a friend or on the time line. The web shares by the sheet alone. */
export function useShare(target: Target, title: string): void {
  const path = pagePath(target)
  useShareAppMessage(() => ({ title, path }))
  useShareTimeline(() => ({ title, query: path.split('?')[1] ?? '' }))
}
