import { createReactComponent } from '@tabler/icons-react';

/** A phone, and one just like it behind it: drawn as Tabler's are. */
export const IconTwoPhones = createReactComponent('outline', 'two-phones', 'TwoPhones', [
  ['path', { d: 'M10 9a2 2 0 0 1 2 -2h6a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-6a2 2 0 0 1 -2 -2z', key: 'front' }],
  ['path', { d: 'M7 17h-1a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2h6a2 2 0 0 1 1.7 1', key: 'behind' }],
  ['path', { d: 'M15 17v.01', key: 'button' }],
]);
