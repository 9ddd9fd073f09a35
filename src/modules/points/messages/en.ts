import type { RefusalCode } from '../refusals.ts';

const codes = {
  'code.points.no-such-decision': 'That proposal is not in the books.',
  'code.points.not-your-account': 'Only whoever has an account or keeps it may give its points.',
  'code.points.not-a-person': 'Points belong to people. The group’s own account has none.',
  'code.points.unsound': 'Give between 0 and 10 points.',
  'code.points.is-over': 'This is over. Its points are free again.',
  'code.points.unchanged': 'It has so many points already.',
  'code.points.not-enough-left': 'There are not so many points left. Take some back from another proposal first.',
} as const satisfies Record<`code.${RefusalCode}`, string>;

export const en = {
  title: 'Support points',
  titleHow: 'What matters most to us now',
  toolDoes: 'We show what matters most to us',
  toolHow: 'Each person has 100 points and puts up to 10 behind a proposal.',
  helpPoints: 'Each person has 100 points. You put up to 10 behind what is important to you.',
  helpPointsFirst: 'What has enough points comes first. How many that is was fixed when it was proposed.',
  helpPointsBack: 'Points buy nothing. You get them back when a proposal is done, called off or declined.',
  helpOne: 'Here you see who put how many points behind this proposal. Everybody in the group can see it.',
  helpOneChange: 'You can change your points at any time. What you said last counts.',
  helpOneApart:
    'If two phones of one person give more than 100 points together, 100 of them count, the same ones on every phone.',
  first: 'Comes first',
  others: 'Proposals',
  none: 'No proposals yet',
  noneHow: 'When somebody proposes something, you can put points behind it here.',
  propose: 'Propose something',
  yourPoints: 'Your points',
  pointsOf: 'Points: {name}',
  left: '{count, plural, =0 {All {all} are given.} one {# of {all} is left to give.} other {# of {all} are left to give.}}',
  tooMany:
    '{count, plural, one {# point does not count: more than {all} were given, on phones that were apart. Take some back.} other {# points do not count: more than {all} were given, on phones that were apart. Take some back.}}',
  idleMe:
    'Your points count no more for now: you have not given any or voted for a long time. Give some or vote, and all of them count again.',
  idleOther:
    'Their points count no more for now: {name} has not given any or voted for a long time. Once they do, all of them count again.',
  whereTheyAre: 'Where they are',
  points: '{count, plural, =0 {no points} one {# point} other {# points}}',
  people: '{count, plural, =0 {nobody yet} one {# person} other {# people}}',
  ofMark: '{given} of {count, plural, one {# point} other {# points}}',
  isFirst: 'It has enough points: it comes first.',
  missing: '{count, plural, one {# more point and it comes first.} other {# more points and it comes first.}}',
  over: 'This is over. Its points are back with those who gave them.',
  markUsual:
    '{count, plural, one {# point puts it first} other {# points put it first}}: five for each person in the group when it was proposed, 150 at most.',
  markSet:
    '{count, plural, one {# point puts it first} other {# points put it first}}: so the group had decided when it was proposed.',
  howMany: 'Your points for this',
  howManyOf: 'Points for this: {name}',
  toGive: '{count, plural, =0 {None are left to give.} one {# is left to give.} other {# are left to give.}}',
  notAllCount:
    '{count, plural, =0 {None of these count now} one {Only # of these counts now} other {Only # of these count now}}: more than {all} were given, on phones that were apart.',
  save: 'Set the points',
  saved: 'Saved. The others see it when your phones meet.',
  backLater: 'You get them back when this is done, called off or declined.',
  whose: 'Whose points?',
  myOwn: 'My own',
  whoBacks: 'Who is behind it',
  ofThemCount: '{count, plural, =0 {none of them count} one {# of them counts} other {# of them count}}',
  history: 'How it came about',
  notedBy: 'noted by {name}',
  toDecision: 'Open the proposal',
  unknown: 'This proposal is not on this phone',
  unknownHow: 'Perhaps it is still on its way. Look again later.',
  errandFree: '{count, plural, one {# point} other {# points}} of yours for “{title}” can be given anew: it is over.',
  errandFreeOf: '{count, plural, one {# point} other {# points}} for “{title}” can be given anew: it is over. ({name})',
  refusedOther: 'This cannot be done now ({code}).',
  ...codes,
} as const satisfies Record<string, string>;
