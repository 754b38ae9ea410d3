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
  'begin.moving': 'Or the server’s administrator puts the copy back in its terminal:',
  'begin.moving.terminal':
    'Moving a forum here? Then leave this form, and put its copy back in this server’s terminal:',
  'begin.moving.cloud':
    'Moving a forum here? Then leave this form: whoever runs this environment brings it in from a terminal:',
  'begin.moving.phone':
    'Do you have a forum already? Open this page in a browser at a computer to bring it in. On CloudBase, whoever runs the environment does it from a terminal, with forum init.',
  'begin.bring': 'Bring a forum that you have',
  'begin.bring.jump': 'I have a forum already: bring it in',
  'begin.bring.body':
    'Choose the copy that “Download the whole forum” gave you. Programme, history, photos and team come with it, and what was published is shown to guests at once.',
  'begin.bring.choose': 'Choose forum.backup',
  'begin.bring.sending': 'Sending {name}: {share}%',
  'begin.bring.open': 'Keep this page open.',
  'begin.bring.checking': 'Checking {name}…',
  'begin.bring.checking.body': 'Nothing is changed yet. A large copy takes some minutes.',
  'begin.bring.cut': 'No connection. It goes on by itself where it stopped.',
  'begin.bring.busy': 'Another copy is under way on this server. Try again when it has ended.',
  'begin.bring.lost': 'The server no longer has what was sent. Choose the file again.',
  'begin.bring.room':
    'The server’s disk has no room for this copy. Nothing was changed: tell the server’s administrator.',
  'begin.bring.done': 'Your forum is here',
  'begin.bring.counts': 'Days: {days} · Sessions: {sessions} · Photos: {photos}',
  'begin.bring.next': 'You are still signed in. The others of the team need a new code: invite them under Team.',
  'begin.busy': 'Beginning…',
  'begin.waiting': 'The owner has not named the forum yet',
  'begin.waitingBody': 'You can work on the programme once the owner has entered its name and days.',

  'home.unpublished': 'Nothing is published yet',
} as const satisfies Record<string, Message>
