import type { Reader } from '@/i18n/reader-context'

const sizes = { normal: '', large: 'page--large', largest: 'page--largest' }

export const pageClass = ({ locale, textSize }: Reader, more: string): string =>
  ['page', locale.isRightToLeft ? 'page--rtl' : '', sizes[textSize], more].filter(Boolean).join(' ')
