export const en = {
  making: 'Making the code…',
  reading: '{known, plural, one {# picture} other {# pictures}} of {needed}',
  'code.screen.not-a-minga-code': 'That is not a code of Minga.',
  'code.screen.newer-version': 'That code comes from a newer Minga. Update the app on this phone first.',
  'code.screen.damaged': 'That code could not be read whole. Hold both phones still and go on.',
  'code.screen.too-large': 'That is more than this phone takes in at once.',
  'code.screen.other-kind':
    'That is a code of Minga for something else. The other phone has to show the code that belongs here.',
  'code.screen.other-group': 'That is the code of another group. Open the same group on both phones.',
  'code.screen.other-key':
    'This phone has not heard of the group’s newest key yet. Show your code first, and let the other phone scan it.',
} as const;
