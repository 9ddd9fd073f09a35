export const en = {
  gone: 'The books of {group} are not on this phone any more',
  goneHow:
    'The browser erased what Minga kept on this phone. Nothing that was sent is lost: your neighbours have it, and your balance is the same.',
  goneWay:
    'First get the books again by a link. Then your recovery card, its twelve words, or your trusted neighbours bring you back.',
  byLink: 'Get the books by a link',
  byLinkHow: 'Ask a neighbour for an invitation, or make a link on another phone of yours. You stay the same member.',
  forget: 'Forget this group',
  forgetTitle: 'Forget {group}?',
  forgetMeans:
    'This phone then says no more about it. Others keep their books, and you can come back later all the same.',
  codeTitle: 'A neighbour comes back',
  codeElsewhere: 'This code is for a group that is not on this phone',
  codeElsewhereHow: 'Open it on the phone with which you are in that group.',
  codeUnreadable: 'This code could not be read whole',
  codeUnreadableHow: 'Scan it once more, or ask for the text.',
  codeHelpOne: 'A neighbour who lost their phone shows this code so that you can let them back in.',
  codeHelpTwo: 'Open it on the phone with which you are in the same group.',
  codeHelpThree: 'Make sure that it is really them: meet, or hear their voice.',
  toGroups: 'My groups',
} as const;
