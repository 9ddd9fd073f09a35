/** What marks are called, and what is said to whoever lacks one: several tools show it. */
export const en = {
  'mark.childcare': 'Looking after children',
  'mark.driving': 'Driving',
  'mark.care': 'Care for the sick and old',
  'mark.first-aid': 'First aid',
  'mark.keys': 'Keeping keys',
  'mark.seller': 'Seller',
  'mark.organisation': 'Organisation',
  'mark.local': 'Local',
  'mark.organic': 'Organic',
  'mark.cooperative': 'Cooperative',
  'mark.handmade': 'Made by hand',
  'mark.fair-work': 'Fair work',
  youNeedMark:
    'To be paid for what you give, you need the mark “{mark}”. {who} can give it to you. For nothing, or for something else, anybody may give.',
  goGiveMark: 'Give the mark',
  theyNeedMark: 'To be paid for this, {name} needs the mark “{mark}”. {who} can give it.',
  someCoordinator: 'A coordinator',
  coordinatorNamed: 'A coordinator ({names})',
} as const satisfies Record<string, string>;
