import Taro from '@tarojs/taro'
import { gcj02 } from 'domain/venue/gcj02'
import type { MapPoint } from './map-url'

/** Opens WeChat's map at a point. It takes GCJ-02 (wx.openLocation); no permission is needed. Answers whether it could. */
export const openMap = ({ name, address, ...position }: MapPoint): Promise<boolean> =>
  Taro.openLocation({ ...gcj02(position), name, address, scale: 16 }).then(
    () => true,
    () => false,
  )
