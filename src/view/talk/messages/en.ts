export const en = {
  making: 'Making the code…',
  reading: '{known, plural, one {# picture} other {# pictures}} of {needed}',
  'code.screen.not-a-minga-code': 'The camera of this phone sees a code, but none of Minga.',
  'code.screen.newer-version': 'The other phone shows a code of a newer Minga. Update the app on this phone first.',
  'code.screen.damaged': 'This phone could not read the code whole. Hold both phones still and go on.',
  'code.screen.too-large': 'That is more than this phone takes in at once.',
  'code.screen.other-kind':
    'The other phone shows a code of Minga for something else. It has to show the code that belongs here.',
  'code.screen.other-group': 'The other phone shows the code of another group. Open the same group on both phones.',
  'code.screen.other-paper': 'That card or slip is of another group. Open its group first.',
  'code.screen.other-key':
    'This phone has not heard of the group’s newest key yet. Show your code first, and let the other phone scan it.',
  openIt: 'Open it',
  'code.screen.is-invitation': 'That is an invitation to a group. Open it to see which, and to join.',
  'code.screen.is-door': 'That is the door of a group. Open it to ask to come in.',
  'code.screen.is-way-back':
    'That is from somebody who wants to come back on a new phone. Their trusted neighbours open it.',
  'code.screen.is-recovery-card':
    'That is a recovery card. Put it away: it is secret, and only for coming back on a new phone.',
  'code.screen.is-news': 'The other phone shows news. Read them under “Share news with a neighbour”.',
  'code.screen.is-paper': 'That is a card, a slip or a sheet. It is read under “On paper”.',
  'code.screen.is-link': 'The other phone wants to be connected. Go on under “Connect the two phones”.',
  'code.screen.is-receipt': 'That is a receipt. It is read under “Open a file”.',
} as const;
