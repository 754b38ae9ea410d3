import type { Message } from '../../text/message'

/** What the backend says by itself. */
export const server = {
  // The web page before anything is published.
  'page.unnamed': 'Forum',
  // Pages at doors, signs and cards for chats.
  'drawn.cancelled': 'Cancelled',
  'drawn.onNow': 'On now',
  'drawn.next': 'Next',
  'drawn.later': 'Later today',
  'drawn.nothingNow': 'Nothing on at the moment',
  'drawn.nothingToday': 'No sessions here today',
  'drawn.nothingMore': 'No more sessions here today',
  'drawn.notOpen': 'The forum has not opened yet',
  'drawn.ended': 'The forum has ended. Thank you for coming.',
  'drawn.scanSession': 'Scan for this session',
  'drawn.scanRoom': 'Scan for this room',
  'drawn.scanForum': 'Scan for the programme',
  'drawn.noCode':
    'No code here: this address opens on this machine only. FORUM_ADDRESS says where guests reach the forum.',
  'drawn.noRoom': 'There is no such room in the programme.',
  'drawn.noSession': 'There is no such session in the programme.',
  'drawn.noDay': 'The programme has no such day.',
  'drawn.moved': 'Moved to \u2068{room}\u2069',
  'drawn.was': 'was {range}',
  'drawn.offline': 'offline since {time}',

  // What the organiser reads who prints signs.
  'signs.title': 'Signs',
  'signs.room': 'Room',
  'signs.allRooms': 'All rooms',
  'signs.session': 'Session',
  'signs.allSessions': 'All sessions',
  'signs.day': 'Day',
  'signs.allDays': 'All days',
  'signs.form': 'Form',
  'signs.doors': 'Door signs, A4',
  'signs.cards': 'Table cards, four to an A4 sheet',
  'signs.show': 'Show',
  'signs.print': 'Print',
  'signs.none': 'There is nothing to print for this choice.',
  'signs.pages': '{n} × A4',
  'signs.here':
    'These codes carry {address}, which opens on this machine only. Set FORUM_ADDRESS to where guests reach the forum before you print.',
  'signs.network':
    'These codes carry {address}, which opens in the same network only; the mini program refuses it. FORUM_ADDRESS says where guests reach the forum.',
  'signs.plain':
    'These codes carry {address}, which is not encrypted; the mini program refuses it. FORUM_ADDRESS says where guests reach the forum.',

  // Messages to closed phones, each at most 20 characters.
  'reminder.soon': 'Starts in 15 minutes',
  'reminder.cancelled': 'Cancelled',
  'reminder.reinstated': 'Takes place',
  'reminder.retimed': 'New time',
  'reminder.moved': 'New room',
  'reminder.both': 'New time and room',
} as const satisfies Record<string, Message>
