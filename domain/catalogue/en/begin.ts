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
  'begin.place.hint': 'The venue and its address can follow.',
  'begin.place.wrong': 'Enter the city.',
  'begin.zone': 'Time zone',
  'begin.zone.hint': 'Type a large city near by.',
  'begin.zone.wrong': 'Choose a time zone from the list, such as Europe/Berlin.',
  'begin.languages': 'Languages of the programme',
  'begin.languages.hint': 'The one you choose first is the forum’s own. Others can follow.',
  'begin.languages.wrong': 'Choose at least one language.',
  'begin.send': 'Begin',
  'begin.busy': 'Beginning…',
  'begin.waiting': 'The owner has not named the forum yet',
  'begin.waitingBody': 'As soon as its name and days are there, you can work on its programme.',

  'home.unpublished': 'Nothing is published yet',
} as const satisfies Record<string, Message>
