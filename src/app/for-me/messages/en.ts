export const en = {
  title: 'For me',
  nothing: 'Nothing waits for you',
  nothingHow: 'Requests from others, and whatever needs your yes, appear here.',
  list: 'What waits for you',
  notNow: 'Not now',
  haveRead: 'I have read it',
  recovery: 'Make your recovery card.',
  recoveryWhy: 'If this phone is lost, it brings you back as yourself.',
  'only-here':
    '{count, plural, one {# line of yours has been only on this phone for three days.} other {# lines of yours have been only on this phone for three days.}}',
  'only-hereWhy': 'See the ways to carry it to others.',
  update: 'A new version is ready.',
  updateWhy: 'Tap Update above. Drafts are kept.',
  newer: 'Something that a newer version of Minga made. Update to see it.',
  helpOne: 'Here you see everything that waits for you, from every tool of the group.',
  helpTwo: 'The number on the tab counts it.',
  helpThree: 'Nothing here answers by itself: it waits until you do.',
} as const;
