import Taro from '@tarojs/taro'

/** Tells the developers what failed and where in the code: no personal data, no content, no addresses. */
export function logError(fault: unknown): void {
  const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
  Taro.getRealtimeLogManager?.().error(text.replace(/\?[^\s)]*/g, '?…').slice(0, 2000))
}
