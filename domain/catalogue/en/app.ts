import type { Message } from '../../text/message'

/** What every page may say: tabs, states, ages of what is shown, what is common to all. */
export const app = {
  'tab.now': 'Now',
  'tab.agenda': 'Agenda',
  'tab.venue': 'Venue',
  'tab.photos': 'Photos',
  'tab.mine': 'Mine',

  'nav.back': 'Back',
  'nav.skip': 'Skip to the content',
  'nav.search': 'Search',
  'nav.sections': 'Sections',
  'nav.unseen': { one: '{n} new change or notice', other: '{n} new changes or notices' },

  'language.en': 'English',
  'language.zh': 'Chinese',
  'language.ar': 'Arabic',
  'language.fr': 'French',
  'language.ru': 'Russian',
  'language.es': 'Spanish',

  'time.now': '{time} now',
  'time.minutes': { one: '{n} min', other: '{n} min' },
  'time.hours': { one: '{n} hour', other: '{n} hours' },
  'time.days': { one: '{n} day', other: '{n} days' },
  'time.left': '{duration} left',
  'time.in': 'in {duration}',
  'time.until': 'until {time}',
  'time.ago': '{duration} ago',
  'time.justNow': 'just now',

  'sample.item': 'Sample',
  'sample.page': 'Sample content: made up to show the app, not facts of the real forum.',
  'sample.details': 'Times, rooms and people marked “Sample” are made up to show the app.',
  'sample.some': 'Some of this is made up to show the app. The page of each session or person says what.',
  'rehearsal.mark': 'Rehearsal',

  'fresh.checked': '{what} · checked {ago}',
  'fresh.offline': '{what} · offline, last checked {ago}',
  'fresh.checking': '{what} · checking…',
  'fresh.check': 'Check for changes',
  'fresh.release': 'Release {n}',
  'fresh.day': 'Day {n} of {total}',

  'state.loading': 'Loading the programme…',
  'state.offline.title': 'No connection',
  'state.offline.body': 'The programme is not on this phone yet. It stays here once it has been loaded.',
  'state.unpublished.title': 'The programme is coming',
  'state.unpublished.body': 'The organisers have not published it yet. It appears here as soon as they do.',
  'state.broken.title': 'That did not work',
  'state.outdated.title': 'Please update',
  'state.outdated.body':
    'This app is older than the newest programme. Close it and open it again; in a browser, reload the page.',
  'state.broken.body': 'The service is not working at the moment. Nothing on this phone is lost.',
  'state.gone.title': 'This is no longer in the programme',
  'state.gone.body': 'It may have been removed or renamed since the link was made.',
  'state.gone.act': 'Open the agenda',
  'state.retry': 'Try again',
  'state.old': 'You are offline. This is release {release}, last checked {ago}.',
  'state.unkept': 'This device does not let the app save anything: your stars and settings last until you close it.',

  'share.title': 'Share',
  'share.copy': 'Copy the link',
  'share.copied': 'Link copied',

  'act.done': 'Done',
  'act.failed': 'That did not work',
  'act.cancel': 'Cancel',
  'act.undo': 'Undo',
  'act.delete': 'Delete',
  'install.title': '{forum} on your home screen',
  'install.body': 'It opens like an app, also without a network.',
  'install.act': 'Add',
  'install.hand':
    'To add it, tap Share in the browser, then “Add to Home Screen”. It then opens like an app, also without a network.',

  'update.title': 'A new version is ready',
  'update.body': 'Restart the app to use it. Your stars and settings stay.',
  'update.restart': 'Restart',
  'update.later': 'Later',
} as const satisfies Record<string, Message>
