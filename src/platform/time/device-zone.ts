/** Zones that hardly any device in them would call by another name: WeChat on Android has no `Intl`. */
const byMinutes: Readonly<Record<number, string>> = { 480: 'Asia/Shanghai', 0: 'UTC' }

/** The name of the device's time zone; `undefined` where the device does not say. */
export function deviceZone(): string | undefined {
  if (typeof Intl === 'object') return Intl.DateTimeFormat().resolvedOptions().timeZone
  return byMinutes[-new Date().getTimezoneOffset()]
}
