import type { SessionKind, SpeakerRole } from './terms'

const kind = (id: string, icon: SessionKind['icon'], en: string, zh: string, ar: string): SessionKind => ({
  id: id as SessionKind['id'],
  name: { en, zh, ar },
  icon,
})

/** What a new forum begins with; a new session is of the first kind. */
export const defaultSessionKinds: readonly SessionKind[] = [
  kind('topic', 'bookmark', 'Topic session', '专题研讨', 'جلسة مواضيعية'),
  kind('keynote', 'mic', 'Keynote', '主旨演讲', 'كلمة رئيسية'),
  kind('panel', 'users', 'Panel', '专题讨论', 'حلقة نقاش'),
  kind('workshop', 'presentation', 'Workshop', '工作坊', 'ورشة عمل'),
  kind('speech', 'megaphone', 'Speech', '致辞', 'كلمة'),
  kind('ceremony', 'landmark', 'Ceremony', '仪式', 'مراسم'),
  kind('side-event', 'calendar', 'Side event', '边会', 'فعالية جانبية'),
  kind('bilateral', 'globe', 'Bilateral meeting', '双边会谈', 'لقاء ثنائي'),
  kind('press', 'newspaper', 'Press conference', '新闻发布会', 'مؤتمر صحفي'),
  kind('social', 'hand-heart', 'Social event', '社交活动', 'مناسبة اجتماعية'),
  kind('registration', 'id-card', 'Registration', '报到', 'التسجيل'),
  kind('break', 'clock', 'Break', '茶歇', 'استراحة'),
  kind('meal', 'utensils', 'Meal', '用餐', 'وجبة'),
  kind('photo', 'image', 'Group photo', '合影', 'صورة جماعية'),
  kind('visit', 'bus', 'Visit', '参观', 'زيارة'),
  kind('closing', 'door-open', 'Closing', '闭幕', 'الختام'),
]

const role = (id: string, en: string, zh: string, ar: string): SpeakerRole => ({
  id: id as SpeakerRole['id'],
  name: { en, zh, ar },
})

export const defaultSpeakerRoles: readonly SpeakerRole[] = [
  role('speaker', 'Speaker', '发言人', 'متحدث'),
  role('moderator', 'Moderator', '主持人', 'مدير الجلسة'),
  role('chair', 'Chair', '主席', 'الرئيس'),
  role('panellist', 'Panellist', '讨论嘉宾', 'مشارك في النقاش'),
]
