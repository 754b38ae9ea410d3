import type { SourceRow } from 'domain/import/source'

type Where = Pick<SourceRow, 'row' | 'at'> & { readonly room: string; readonly date: string | undefined }

/** What schedule.xml and schedule.json name alike of an event; `say` reads a field of it. */
export function frabRow(say: (name: string) => string | undefined, { row, at, room, date }: Where): SourceRow {
  const [abstract, description] = [say('abstract') ?? '', say('description') ?? '']
  const begins = say('start')?.trim()
  const start = say('date')?.trim() || begins
  return {
    row,
    at,
    title: { '': say('title') ?? '' },
    subtitle: { '': say('subtitle') ?? '' },
    abstract: {
      '': [abstract, description]
        .filter((words, index) => words.trim() && (index === 0 || words !== abstract))
        .join('\n\n'),
    },
    ...(date && { day: date }),
    ...(start && { start: start.includes('T') ? start : (begins ?? start) }),
    ...(say('duration') && { duration: say('duration') ?? '' }),
    room: say('room')?.trim() || room,
    topic: say('track') ?? '',
    isOneTopic: true,
    ...(say('type')?.trim() && { kind: say('type') ?? '' }),
    ...(say('language')?.trim() && { language: say('language') ?? '' }),
  }
}

/** The hour at which all days begin, by their starts as ISO 8601, where it is not midnight. */
export function commonDayBegins(starts: readonly (string | undefined)[]): string | undefined {
  const times = starts.map((start) => /T(\d{2}:\d{2})/.exec(start ?? '')?.[1])
  const [first] = times
  return first && first > '00:00' && first < '08:00' && times.every((time) => time === first) ? first : undefined
}
