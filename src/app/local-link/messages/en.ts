export const en = {
  title: 'Connect the two phones',
  helpOne:
    'Two phones beside each other tell one another all that is new, quickly and both ways, until they part. No internet is needed.',
  helpTwo:
    'Both have to be on the same Wi-Fi. Where there is none, switch on the hotspot of one phone and join it with the other.',
  helpThree:
    'One shows a code, the other scans it and shows one in return. Where both have a signal, no codes are needed.',
  how: 'Bring both phones onto one Wi-Fi or onto the hotspot of one of them. Then open this page on both.',
  showFirst: 'Let the other phone scan this. Then scan the code that it shows.',
  showAnswer: 'Let the other phone scan this. Then they connect by themselves.',
  nearby: 'On this page now. These need no codes.',
  linkWith: 'Connect with {name}',
  somebody: 'another phone',
  making: 'Getting ready…',
  connecting: 'Looking for the other phone…',
  linked: 'Connected with {name}',
  bringing: 'Bringing the news…',
  same: 'Both phones have the same news. What one does arrives on the other at once, also when you go to other pages.',
  part: 'Part',
  parted: 'The phones have parted',
  apart: 'The phones did not find each other',
  alone: 'This phone is on no network',
  unable: 'This browser cannot connect to another phone',
  tryHow:
    'Are both on the same Wi-Fi? If there is none, switch on the hotspot of one phone, join it with the other, and try again. Pictures need no network at all.',
  again: 'Try again',
  pictures: 'Go on with pictures',
  'code.link.other-attempt':
    'That answers an older code. Let the other phone scan yours again, and then scan its new code.',
} as const;
