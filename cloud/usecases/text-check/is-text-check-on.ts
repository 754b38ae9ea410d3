import { Problem } from 'domain/problem'

/** Whether `WECHAT_CHECK_TEXT` is `on`. Throws `bad-input` for anything but `on`, `off` and nothing. */
export function isTextCheckOn({ WECHAT_CHECK_TEXT: said }: Readonly<Record<string, string | undefined>>): boolean {
  if (!said || said === 'off') return false
  if (said === 'on') return true
  throw new Problem('bad-input', `WECHAT_CHECK_TEXT must be on or off; it is "${said}".`)
}
