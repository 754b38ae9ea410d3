/** What was done to a field so that its row could be taken. */
export const repairCodes = [
  'serial-date',
  'time-rewritten',
  'day-from-above',
  'only-day',
  'year-guessed',
  'day-or-month',
  'end-of-next',
  'end-guessed',
  'end-before-start',
  'over-midnight',
  'all-day',
  'clock-skips',
  'clock-twice',
  'html',
  'people-split',
  'id-twice',
  'room-matched',
  'more-topics',
  'cut',
  'direction',
  'link-left-out',
  'zone-unknown',
  'formula-error',
] as const
export type RepairCode = (typeof repairCodes)[number]

/** Why a row is not taken. */
export const leftOutCodes = ['no-title', 'no-start', 'no-day', 'start-unreadable', 'same-as', 'refused'] as const
export type LeftOutCode = (typeof leftOutCodes)[number]

const repairWords: Readonly<Record<RepairCode, string>> = {
  'serial-date': 'A serial number, read as a date.',
  'time-rewritten': 'The time is written in another way; read as shown.',
  'day-from-above': 'No day; taken from the row above.',
  'only-day': 'No day; the only day there is.',
  'year-guessed': 'No year; the nearest one.',
  'day-or-month': 'Day and month could be the other way round; read as shown.',
  'end-of-next': 'No end; until the next session in the room.',
  'end-guessed': 'No end; taken as shown.',
  'end-before-start': 'The end is not after the start; taken as shown.',
  'over-midnight': 'Ends after midnight.',
  'all-day': 'A whole day; taken as shown.',
  'clock-skips': 'The clock skips this time on that day; read as shown.',
  'clock-twice': 'The clock shows this time twice on that day; the first is taken.',
  html: 'HTML made plain text.',
  'people-split': 'One cell read as several people.',
  'id-twice': 'Another row has this id; taken without it.',
  'room-matched': 'Matched to the room that is there.',
  'more-topics': 'More than one topic; the first is taken.',
  cut: 'Too long; cut.',
  direction: 'Marks that turn the direction of writing taken out.',
  'link-left-out': 'Not a web address; left out.',
  'zone-unknown': "Unknown time zone; read by the forum's clock.",
  'formula-error': "A formula's error; left out.",
}

const leftOutWords: Readonly<Record<LeftOutCode, string>> = {
  'no-title': 'No title.',
  'no-start': 'No start.',
  'no-day': 'No day, and more than one is possible.',
  'start-unreadable': 'The start cannot be read as a time.',
  refused: 'The programme does not take it: %.',
  'same-as': 'Same title, room and start as row %.',
}

export const repairSentence = (code: RepairCode): string => repairWords[code]

export const leftOutSentence = (code: LeftOutCode, value = ''): string => leftOutWords[code].replace('%', value)

export const otherProgrammeSentence = (sessions: number): string =>
  `This looks like another programme than the one imported before: its ${sessions} sessions stay.`
