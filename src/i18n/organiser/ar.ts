import type { Message } from '../message'
import type { OrganiserKey } from './en'

export const ar: Record<OrganiserKey, Message> = {
  'desk.title': 'المنظمون',
  'desk.loading': 'جارٍ تحميل المسودة…',
  'desk.signIn': 'تسجيل الدخول',
  'desk.signedOut.title': 'للمنظمين',
  'desk.signedOut.body': 'تحتاج إلى دعوة: رمز أو رمز QR من مالك هذا المنتدى.',
  'desk.forbidden.title': 'ليس من صلاحياتك',
  'desk.forbidden.body': 'دورك لا يسمح بذلك. اطلب من أحد مالكي المنتدى.',
  'desk.review': {
    zero: 'لا شيء للنشر',
    one: 'مراجعة تغيير واحد',
    two: 'مراجعة تغييرين',
    few: 'مراجعة {n} تغييرات',
    many: 'مراجعة {n} تغييرًا',
    other: 'مراجعة {n} تغيير',
  },
  'desk.undo': 'تراجع',
  'desk.redo': 'إعادة',
  'desk.undone': 'تم التراجع',
  'desk.redone': 'تمت الإعادة',
  'desk.nothingToUndo': 'لا شيء لك للتراجع عنه',
  'desk.nothingToRedo': 'لا شيء لك لإعادته',
  'desk.programme': 'البرنامج',
  'desk.saved': 'حُفظ في المسودة',
  'desk.problem.offline': 'لا رد. لم يُفقد شيء: حاول مجددًا عند توفر الشبكة.',
  'desk.problem.stale': 'غيّر شخص آخر هذا في هذه الأثناء. لم يُستبدل شيء.',
  'desk.problem.forbidden': 'دورك لا يسمح بذلك.',
  'desk.problem.too-many': 'محاولات كثيرة. انتظر دقيقة.',
  'desk.problem.gone': 'لم يعد هذا موجودًا.',
  'desk.problem.broken': 'في الخدمة عطل. لم يتغير شيء.',

  'role.editor': 'محرر',
  'role.publisher': 'ناشر',
  'role.owner': 'مالك',

  'draft.added': 'جديد',
  'draft.changed': 'معدَّل',
  'draft.removed': 'محذوف',
}
