import type { Catalogue } from '../catalogue'

export const server: Catalogue['server'] = {
  // The web page before anything is published.
  'page.unnamed': 'المنتدى',
  // Pages at doors, signs and cards for chats.
  'drawn.cancelled': 'أُلغيت',
  'drawn.onNow': 'الآن',
  'drawn.next': 'التالي',
  'drawn.later': 'لاحقًا اليوم',
  'drawn.nothingNow': 'لا جلسة هنا الآن',
  'drawn.nothingToday': 'لا جلسات هنا اليوم',
  'drawn.nothingMore': 'انتهت جلسات اليوم هنا',
  'drawn.notOpen': 'لم يُفتتح المنتدى بعد',
  'drawn.ended': 'اختُتم المنتدى. شكرًا لحضوركم.',
  'drawn.scanSession': 'امسح الرمز لهذه الجلسة',
  'drawn.scanRoom': 'امسح الرمز لهذه القاعة',
  'drawn.scanForum': 'امسح الرمز للبرنامج',
  'drawn.noCode': 'لا رمز هنا: يُفتح هذا العنوان على هذا الجهاز فقط. عنوان المنتدى لدى الضيوف يحدده FORUM_ADDRESS.',
  'drawn.noRoom': 'لا توجد قاعة كهذه في البرنامج.',
  'drawn.noSession': 'لا توجد جلسة كهذه في البرنامج.',
  'drawn.noDay': 'لا يوجد يوم كهذا في البرنامج.',
  'drawn.moved': 'نُقلت إلى \u2068{room}\u2069',
  'drawn.was': 'كان {range}',
  'drawn.offline': 'غير متصل منذ {time}',

  // What the organiser reads who prints signs.
  'signs.title': 'اللافتات',
  'signs.room': 'القاعة',
  'signs.allRooms': 'كل القاعات',
  'signs.session': 'الجلسة',
  'signs.allSessions': 'كل الجلسات',
  'signs.day': 'اليوم',
  'signs.allDays': 'كل الأيام',
  'signs.form': 'الشكل',
  'signs.doors': 'لافتات الأبواب، A4',
  'signs.cards': 'بطاقات الطاولات، أربع في كل ورقة A4',
  'signs.show': 'عرض',
  'signs.print': 'طباعة',
  'signs.none': 'لا شيء للطباعة في هذا الاختيار.',
  'signs.pages': '\u2066{n} × A4\u2069',
  'signs.here':
    'تقود هذه الرموز إلى \u2066{address}\u2069 الذي يُفتح على هذا الجهاز فقط. اضبط FORUM_ADDRESS على عنوان المنتدى لدى الضيوف قبل الطباعة.',
  'signs.network':
    'تقود هذه الرموز إلى \u2066{address}\u2069 الذي يُفتح في الشبكة نفسها فقط، ويرفضه البرنامج المصغر. عنوان المنتدى لدى الضيوف يحدده FORUM_ADDRESS.',
  'signs.plain':
    'تقود هذه الرموز إلى \u2066{address}\u2069 وهو غير مشفّر، فيرفضه البرنامج المصغر. عنوان المنتدى لدى الضيوف يحدده FORUM_ADDRESS.',

  // Messages to closed phones, each at most 20 characters.
  'reminder.soon': 'تبدأ خلال 15 دقيقة',
  'reminder.cancelled': 'أُلغيت',
  'reminder.reinstated': 'ستُعقد',
  'reminder.retimed': 'وقت جديد',
  'reminder.moved': 'قاعة جديدة',
  'reminder.both': 'وقت وقاعة جديدان',
}
