import { workbookOf } from './workbook'

const HEAD = ['日期', '开始', '结束', '会场', '标题', '发言人', '备注']

/** Days since 30 December 1899, as spreadsheets keep them. */
const [FIRST, SECOND] = [47_639, 47_640]

type Row = Parameters<typeof workbookOf>[0][number]

const talk = (day: number, start: string, end: string, room: string, title: string, speakers = '', note = ''): Row => [
  { serial: day },
  start,
  end,
  room,
  title,
  speakers,
  note,
]

/**
 * Thirty rows as a secretariat keeps them: on 5 and 6 June 2030, 27 of them sessions; one is there twice, one is a line
 * of totals, one has no start; some times and rooms are written in another way.
 */
const rows: readonly Row[] = [
  talk(FIRST, '08:00', '09:00', '注册处', '注册并领取同传耳机'),
  talk(FIRST, '09:00', '09:30', '主会场', '开幕式', '论坛主席（主办城市）'),
  talk(FIRST, '09:30', '10:15', '主会场', '主旨演讲：边境管理的未来', '第一位发言人（职务，国家）'),
  talk(FIRST, '10:15', '10:45', '前厅', '茶歇'),
  talk(
    FIRST,
    '10:45',
    '12:00',
    'A厅',
    '专题讨论：便利出入境',
    '第二位发言人（职务，国家）；第三位发言人（职务，国家）',
  ),
  talk(FIRST, '10:45', '12:00', 'B厅', '专题讨论：数据与信任', '第四位发言人（职务，国家）'),
  talk(FIRST, '12:00', '13:30', '花园', '午餐'),
  talk(FIRST, '13.30', '15.00', 'A 厅', '协同防范口岸安全风险', '第五位发言人（职务，国家）'),
  talk(FIRST, '13:30', '15:00', 'B厅', '移民服务的数字化', '第六位发言人（职务，国家）'),
  talk(FIRST, '15:00', '15:30', '前厅', '下午茶歇'),
  talk(FIRST, '15:30', '16:30', 'A厅', '专题交流：面向外国人的服务', '第七位发言人（职务，国家）'),
  talk(FIRST, '15:30', '16:30', 'B厅', '专家圆桌：变革环境下的治理', '第八位发言人、第九位发言人'),
  talk(FIRST, '16:30', '17:00', '主会场', '第一天小结', '论坛主席（主办城市）'),
  talk(FIRST, '18:30', '20:30', '花园', '欢迎晚宴'),
  talk(FIRST, '18:30', '20:30', '花园', '欢迎晚宴', '', '重复'),
  talk(SECOND, '08:30', '09:00', '注册处', '注册'),
  talk(SECOND, '09:00', '09:45', '主会场', '主旨演讲：人才流动', '第十位发言人（职务，国家）'),
  talk(SECOND, '09:45', '10:30', '主会场', '对话：城市与移民', '第十一位发言人（职务，国家）'),
  talk(SECOND, '10:30', '11:00', '前厅', '茶歇'),
  talk(SECOND, '11:00', '12:30', 'A厅', '工作坊：证件与核验', '第十二位发言人（职务，国家）'),
  talk(SECOND, '11:00', '12:30', 'B厅', '工作坊：口岸通关', '第十三位发言人（职务，国家）'),
  talk(SECOND, '12:30', '14:00', '花园', '午餐'),
  talk(SECOND, '14:00', '15:00', 'A厅', '案例分享：一站式服务', '第十四位发言人（职务，国家）'),
  talk(SECOND, '14:00', '15:00', 'B厅', '案例分享：海事口岸', '第十五位发言人（职务，国家）'),
  talk(SECOND, '', '', '前庭露台', '集体合影'),
  talk(SECOND, '15:00', '15:30', '前厅', '下午茶歇'),
  talk(SECOND, '15:30', '16:30', '主会场', '成果汇报', '论坛主席（主办城市）'),
  talk(SECOND, '16:30', '', '主会场', '闭幕式', '论坛主席（主办城市）'),
  talk(SECOND, '17:30', '19:00', '花园', '告别招待会'),
  ['', '', '', '', '', '', '合计 29'],
]

/** The workbook's name in a chat or a folder. */
export const THIRTY_ROWS = 'programme.xlsx'

/** The workbook; with `changed` the second version of it, in which some rows are others. */
export const thirtyRows = (changed: (rows: readonly Row[]) => readonly Row[] = (all) => all): Uint8Array =>
  workbookOf([HEAD, ...changed(rows)])
