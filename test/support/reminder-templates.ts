import type { WeChat } from '../../cloud/ports'

/** An account's template for changes, as WeChat's stand-in takes it. */
export const reminderTemplates: WeChat['templates'] = {
  changed: { id: 'template-changed', fields: { title: 'thing1', time: 'time2', place: 'thing3', note: 'thing4' } },
}
