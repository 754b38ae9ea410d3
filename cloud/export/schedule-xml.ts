import type { Schedule, ScheduleDay, ScheduleEvent } from './schedule'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 has no place for (section 2.2). */
const NO_PLACE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text of an element or an attribute. */
export const xmlText = (text: string): string =>
  text
    .replace(NO_PLACE, '')
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
    .replace(/\r/g, '&#13;')

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`

function eventXml(event: ScheduleEvent): string {
  const persons = event.persons.map(({ id, name }) => `<person id="${id}">${xmlText(name)}</person>`)
  const links = event.links.map(({ url, title }) => `<link href="${xmlText(url)}">${xmlText(title)}</link>`)
  return [
    `      <event guid="${event.guid}" id="${event.id}">`,
    ...(['date', 'start', 'duration', 'room', 'slug', 'url', 'title'] as const).map((name) =>
      element(name, event[name]),
    ),
    '<subtitle></subtitle>',
    ...(['track', 'type', 'language', 'abstract'] as const).map((name) => element(name, event[name])),
    `<persons>${persons.join('')}</persons>`,
    `<links>${links.join('')}</links>`,
    '</event>',
  ].join('\n        ')
}

const roomXml = (name: string, events: readonly ScheduleEvent[]): string =>
  [`    <room name="${xmlText(name)}">`, ...events.map(eventXml), '    </room>'].join('\n')

const dayXml = ({ index, date, start, end, rooms }: ScheduleDay): string =>
  [
    `  <day index="${index}" date="${date}" start="${start}" end="${end}">`,
    ...[...rooms].map(([name, events]) => roomXml(name, events)),
    '  </day>',
  ].join('\n')

/** schedule.xml, as frab began it and many apps read it. */
export function scheduleXml({ version, acronym, title, timeZone, days }: Schedule): string {
  const conference = [
    element('acronym', acronym),
    element('title', title),
    ...(days[0] ? [element('start', days[0].date), element('end', days[days.length - 1]?.date ?? '')] : []),
    element('days', String(days.length)),
    element('timeslot_duration', '00:05'),
    element('time_zone_name', timeZone),
  ]
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<schedule>',
    `  ${element('version', version)}`,
    '  <conference>',
    ...conference.map((line) => `    ${line}`),
    '  </conference>',
    ...days.map(dayXml),
    '</schedule>',
  ].join('\n')}\n`
}
