import type { Catalogue } from '../catalogue'

export const begin: Catalogue['begin'] = {
  'begin.title': '您的论坛',
  'begin.lead': '论坛先以草稿开始：发布之前，参会者看不到任何内容。',
  'begin.name': '论坛名称',
  'begin.name.wrong': '请输入论坛名称。',
  'begin.from': '首日',
  'begin.to': '末日',
  'begin.day.wrong': '请选择日期。',
  'begin.to.wrong': '请选择首日或其后的日期，最多 60 天。',
  'begin.place': '城市',
  'begin.place.hint': '会场和地址可以稍后补充。',
  'begin.place.wrong': '请输入城市。',
  'begin.zone': '时区',
  'begin.zone.hint': '输入附近大城市的英文名。',
  'begin.zone.wrong': '请从列表中选择时区，例如 Asia/Shanghai。',
  'begin.languages': '日程所用语言',
  'begin.languages.hint': '最先选择的是论坛的主要语言，其他语言可以稍后添加。',
  'begin.languages.wrong': '请至少选择一种语言。',
  'begin.send': '开始',
  'begin.moving': '要把已有的论坛迁到这里？不必填写此表，请在这台服务器的终端中恢复它的副本：',
  'begin.busy': '正在开始…',
  'begin.waiting': '论坛尚未命名',
  'begin.waitingBody': '负责人填写名称和日期后，您就可以编辑日程。',

  'home.unpublished': '尚未发布任何内容',
}
