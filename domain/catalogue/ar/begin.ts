import type { Catalogue } from '../catalogue'

export const begin: Catalogue['begin'] = {
  'begin.title': 'منتداك',
  'begin.lead': 'يبدأ مسودةً: لا يرى الضيوف منه شيئًا قبل أن تنشره.',
  'begin.name': 'ما اسمه؟',
  'begin.name.wrong': 'أدخل اسم المنتدى.',
  'begin.from': 'اليوم الأول',
  'begin.to': 'اليوم الأخير',
  'begin.day.wrong': 'اختر يومًا.',
  'begin.to.wrong': 'اختر اليوم الأول أو يومًا بعده، 60 يومًا على الأكثر.',
  'begin.place': 'المدينة',
  'begin.place.hint': 'يمكن إضافة المقر وعنوانه لاحقًا.',
  'begin.place.wrong': 'أدخل المدينة.',
  'begin.zone': 'المنطقة الزمنية',
  'begin.zone.hint': 'اكتب بالإنجليزية اسم مدينة كبيرة قريبة.',
  'begin.zone.wrong': 'اختر منطقة زمنية من القائمة، مثل Asia/Riyadh.',
  'begin.languages': 'لغات البرنامج',
  'begin.languages.hint': 'ما تختاره أولًا هو لغة المنتدى. يمكن إضافة غيرها لاحقًا.',
  'begin.languages.wrong': 'اختر لغة واحدة على الأقل.',
  'begin.send': 'ابدأ',
  'begin.moving': 'هل تنقل منتدى إلى هنا؟ دع هذا النموذج، واستعد نسخته من طرفية هذا الخادم:',
  'begin.busy': 'جارٍ البدء…',
  'begin.waiting': 'لم يُسمَّ المنتدى بعد',
  'begin.waitingBody': 'بعد إدخال اسمه وأيامه يمكنك العمل على برنامجه.',

  'home.unpublished': 'لم يُنشر شيء بعد',
}
