export const results = {
  // What came of it
  wasAsked: 'What was asked',
  counted: 'What was counted',
  tookPart: '{counted} of {voters} took part. Needed: {needed}.',
  tooFew: 'Too few took part: {counted} of {voters}. Needed: {needed}.',
  noneChosen: 'Nothing was chosen',
  chosenAre: 'Chosen: {options}',
  tiedMeans: 'These have the same: {options}. The group chooses between them again.',
  finalByCount: 'This is final: no further vote could change it.',
  finalByBooks: 'This is final: the books were closed over it.',
  notFinal:
    'Not final yet: those who did not vote could have changed it. It is final once the books are closed over it.',
  changeDone: 'The change was made on {day}.',
  phoneAgrees:
    '{count, plural, =0 {This phone counted again: there was no vote.} one {Your phone agrees: it counted the one vote itself.} other {Your phone agrees: it counted all # votes itself.}}',
  objections: 'Objections',
  reasons: 'Why people voted so',
  optionChosen: '{option} (chosen)',
  optionTied: '{option} (same as another)',
  optionOut: '{option} (out)',
  rankedHow: 'In each round the one with the fewest votes is out. Those votes go to the next on each list.',
  round: 'Round {round}',
  exhausted: '{count, plural, one {# vote names none that is left.} other {# votes name none that is left.}}',
  outByList: 'Several had equally few. {option} stood last on the list.',
  sharesHow:
    '{budget} was shared out equally among all who voted. What has enough behind it is paid from their parts, the cheapest for each person first.',
  paidBy:
    '{count, plural, one {# person ticked it and pays {each}.} other {# people ticked it and pay up to {each} each.}}',
  firstByList: 'Another was just as cheap; this one stood first on the list.',
  nothingPaid: 'Nothing had enough behind it.',
  leftOver: '{left} is left over.',
  whoVoted: 'Who was counted: {voters}',
  hiddenAfter: 'It was a hidden vote, so only names stand here. What each said is in the books, for phones to count.',
  countedAs: 'counted as {name}',
  recordedOf: 'Of {all} votes, {some} recorded by {name}',
  notCounted: '{count, plural, one {# vote was not counted} other {# votes were not counted}}',
  lateAfter: 'Given after it was closed',
  lateUnheard: 'Had not reached the phone that counted',
  lateUnopened: 'Could not be opened',
  lateLeftOut: 'The phone that counted had it and left it out',
  phonesRecount:
    '{count, plural, =0 {No vote was given on a phone or by a hand.} one {# vote any phone can count again.} other {# votes any phone can count again.}}',
  restsOnTellers:
    '{count, plural, one {# paper was counted by {names}.} other {# papers were counted by {names}.}} Nobody can count them again here.',
  raisedAt: '{count, plural, one {# raised hand, recorded by {name}} other {# raised hands, recorded by {name}}}',
  raisedWhere: 'At the meeting “{title}”',
  latePaper: 'Voted on paper, and that is counted',
} as const satisfies Record<string, string>;
