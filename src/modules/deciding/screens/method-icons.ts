import {
  type Icon,
  IconCircleCheck,
  IconCircles,
  IconCoins,
  IconListNumbers,
  IconStar,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { Method } from './views.ts';

export const methodIcon: Readonly<Record<Method, Icon>> = {
  'yes-no': IconCircleCheck,
  consent: IconUsersGroup,
  score: IconStar,
  ranked: IconListNumbers,
  dots: IconCircles,
  shares: IconCoins,
};
