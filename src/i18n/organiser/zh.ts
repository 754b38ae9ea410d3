import type { Message } from '../message'
import type { OrganiserKey } from './en'

export const zh: Record<OrganiserKey, Message> = {
  'desk.title': '主办方',
  'desk.loading': '正在加载草稿……',
  'desk.signIn': '登录',
  'desk.signedOut.title': '主办方入口',
  'desk.signedOut.body': '需要邀请：请向论坛所有者索取邀请码或二维码。',
  'desk.forbidden.title': '您没有此权限',
  'desk.forbidden.body': '您的角色不能进行此操作，请联系论坛所有者。',
  'desk.review': { zero: '没有待发布的更改', other: '查看 {n} 项更改' },
  'desk.undo': '撤销',
  'desk.redo': '重做',
  'desk.undone': '已撤销',
  'desk.redone': '已重做',
  'desk.nothingToUndo': '没有可撤销的操作',
  'desk.nothingToRedo': '没有可重做的操作',
  'desk.programme': '日程',
  'desk.saved': '已存入草稿',
  'desk.problem.offline': '没有响应。内容未丢失，联网后请重试。',
  'desk.problem.stale': '此项刚被他人修改，未覆盖任何内容。',
  'desk.problem.forbidden': '您的角色不能进行此操作。',
  'desk.problem.too-many': '尝试次数过多，请稍等一分钟。',
  'desk.problem.gone': '此项已不存在。',
  'desk.problem.broken': '服务出现故障，未作任何更改。',

  'role.editor': '编辑',
  'role.publisher': '发布者',
  'role.owner': '所有者',

  'draft.added': '新增',
  'draft.changed': '已修改',
  'draft.removed': '已删除',
}
