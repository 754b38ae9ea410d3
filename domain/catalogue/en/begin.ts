import type { Message } from '../../text/message'

/** What organisers’ pages say where a forum begins. */
export const begin = {
  'begin.title': 'Your forum',
  'begin.lead': 'It begins as a draft: guests see nothing of it before you publish.',
  'begin.name': 'What is it called?',
  'begin.name.wrong': 'Enter the forum’s name.',
  'begin.from': 'First day',
  'begin.to': 'Last day',
  'begin.day.wrong': 'Choose a day.',
  'begin.to.wrong': 'Choose the first day or a later one, 60 days at most.',
  'begin.place': 'City',
  'begin.place.hint': 'You can add the venue and its address later.',
  'begin.place.wrong': 'Enter the city.',
  'begin.zone': 'Time zone',
  'begin.zone.hint': 'Type a large city nearby.',
  'begin.zone.wrong': 'Choose a time zone from the list, such as Europe/Berlin.',
  'begin.languages': 'Languages of the programme',
  'begin.languages.hint': 'The first one you choose is the forum’s main language. You can add others later.',
  'begin.languages.wrong': 'Choose at least one language.',
  'begin.send': 'Begin',
  'begin.moving': 'Moving a forum here? Then leave this form, and put its copy back in this server’s terminal:',
  'begin.busy': 'Beginning…',
  'begin.waiting': 'The owner has not named the forum yet',
  'begin.waitingBody': 'You can work on the programme once the owner has entered its name and days.',

  'home.unpublished': 'Nothing is published yet',
} as const satisfies Record<string, Message>
