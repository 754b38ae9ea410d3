import type * as real from '@/platform/phone/device-languages'

/** The languages of the device, the most wanted first. */
export const reader = { languages: ['en'] }

export const deviceLanguages: typeof real.deviceLanguages = () => reader.languages
