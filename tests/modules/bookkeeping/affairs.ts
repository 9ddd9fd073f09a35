import { bookkeepingService } from '../../../src/modules/bookkeeping/service.ts';
import { meet, type Phone, village } from '../../core/cast.ts';
import { affairsOf } from '../affairs.ts';

export const { act, refusalOf, ask, errandsOf, topicsOf } = affairsOf(bookkeepingService);

export const closingOn = (phone: Phone) => ask(phone, 'closing', {});

/** Ana chose Ana, Bea and Carla; Dora looks on. */
export function chosen() {
  const phones = village(['ana', 'bea', 'carla', 'dora']);
  const { ana, bea, carla, dora } = phones;
  const all = [ana, bea, carla, dora];
  const choice = act(ana, 'chooseClosers', { closers: [ana.member, bea.member, carla.member], seen: null });
  meet(...all);
  return { ...phones, all, choice: choice.entry.id };
}

/** Later by so many days, on these phones' own clocks. */
export function daysLater(days: number, ...phones: readonly Phone[]): void {
  for (const phone of phones) phone.now += days * 86_400_000;
}
