import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { pagePath, type Target } from 'domain/share/share'
import { cardImage } from './share-card'

/**
 * What WeChat passes on when the reader shares this page with a friend or on the time line; `photo` is the path of the
 * picture where one is shared. The web shares by the sheet alone.
 */
export function useShare(target: Target, title: string, photo?: string): void {
  const path = pagePath(target)
  useShareAppMessage(() => ({ title, path, imageUrl: cardImage('friend', photo) }))
  useShareTimeline(() => ({ title, query: path.split('?')[1] ?? '', imageUrl: cardImage('moments', photo) }))
}
