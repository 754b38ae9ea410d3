import type { ViewerSettings } from '@/i18n/viewer-settings'

export const pageClass = ({ locale, textSize }: ViewerSettings, more: string): string =>
  ['page', `page--${textSize}`, locale.isRightToLeft ? 'page--rtl' : '', more].filter(Boolean).join(' ')
