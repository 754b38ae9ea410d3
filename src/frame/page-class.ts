import type { Reader } from '@/i18n/reader-context'

export const pageClass = ({ locale, textSize }: Reader, more: string): string =>
  ['page', `page--${textSize}`, locale.isRightToLeft ? 'page--rtl' : '', more].filter(Boolean).join(' ')
