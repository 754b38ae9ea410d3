import type { Catalogue } from '../catalogue'

export const server: Catalogue['server'] = {
  // The web page before anything is published.
  'page.unnamed': '论坛',
  // Pages at doors, signs and cards for chats.
  'drawn.cancelled': '已取消',
  'drawn.onNow': '正在进行',
  'drawn.next': '接下来',
  'drawn.later': '今日稍后',
  'drawn.nothingNow': '目前没有活动',
  'drawn.nothingToday': '今日此处没有活动',
  'drawn.nothingMore': '今日此处的活动已结束',
  'drawn.notOpen': '论坛尚未开幕',
  'drawn.ended': '论坛已结束，感谢您的参与。',
  'drawn.scanSession': '扫码查看本场',
  'drawn.scanRoom': '扫码查看此会议室',
  'drawn.scanForum': '扫码查看日程',
  'drawn.noCode': '此处没有二维码：此地址只能在本机打开。请用 FORUM_ADDRESS 设置参会者访问的地址。',
  'drawn.noRoom': '日程中没有这个会议室。',
  'drawn.noSession': '日程中没有这一场。',
  'drawn.noDay': '日程中没有这一天。',
  'drawn.moved': '改在 \u2068{room}\u2069',
  'drawn.was': '原定 {range}',
  'drawn.offline': '自 {time} 起离线',

  // What the organiser reads who prints signs.
  'signs.title': '指示牌',
  'signs.room': '会议室',
  'signs.allRooms': '所有会议室',
  'signs.session': '场次',
  'signs.allSessions': '所有场次',
  'signs.day': '日期',
  'signs.allDays': '所有日期',
  'signs.form': '样式',
  'signs.doors': '门牌（A4）',
  'signs.cards': '桌卡（每张A4四枚）',
  'signs.show': '显示',
  'signs.print': '打印',
  'signs.none': '此选择没有可打印的内容。',
  'signs.pages': 'A4 × {n}',
  'signs.here': '这些二维码指向 {address}，只能在本机打开。打印前请用 FORUM_ADDRESS 设置参会者访问的地址。',
  'signs.network':
    '这些二维码指向 {address}，只能在同一网络内打开，小程序不接受。请用 FORUM_ADDRESS 设置参会者访问的地址。',
  'signs.plain': '这些二维码指向 {address}，未加密，小程序不接受。请用 FORUM_ADDRESS 设置参会者访问的地址。',

  // Messages to closed phones, each at most 20 characters.
  'reminder.soon': '15分钟后开始',
  'reminder.cancelled': '已取消',
  'reminder.reinstated': '恢复举行',
  'reminder.retimed': '时间有变',
  'reminder.moved': '会议室有变',
  'reminder.both': '时间和会议室有变',
}
