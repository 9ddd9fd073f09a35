import { useState } from 'react';
import type { Wish } from '../../../../core/listings/interest.ts';
import { useGroup } from '../../../../view/stores.ts';
import type { QueryArgs } from '../../../../view/view-types.ts';

/** What of the list is looked at. */
export type Look = {
  readonly text: string;
  readonly show: 'all' | 'offers' | 'needs' | 'mine';
  /** `null`: all kinds. */
  readonly kind: string | null;
  /** Rows that the page asks for. */
  readonly most: number;
};

export const rowsAtATime = 100;
export const everything: Look = { text: '', show: 'all', kind: null, most: rowsAtATime };

/** Whoever comes back from a row finds what they had typed; whoever starts the app anew finds everything. */
const left = new Map<string, Look>();

export function useLook(member: string | null): readonly [Look, (part: Partial<Look>) => void] {
  const { group } = useGroup();
  const place = `${group}/${member ?? ''}`;
  const [look, setLook] = useState(() => left.get(place) ?? everything);
  const change = (part: Partial<Look>): void => {
    const next = { ...look, most: rowsAtATime, ...part };
    left.set(place, next);
    setLook(next);
  };
  return [look, change];
}

/** Shows the list as whoever made this wish had it. */
export function lookAgain(group: string, { text, side, category }: Wish): void {
  const show = side === null ? 'all' : side === 'offer' ? 'offers' : 'needs';
  left.set(`${group}/`, { ...everything, text, show, kind: category });
}

/** `null`: nothing was searched for, or what one has oneself. */
export const wishOf = (look: Look): Wish | null =>
  look.show === 'mine' || !isNarrowed(look)
    ? null
    : { text: look.text.trim(), side: sides[look.show], category: look.kind };

const sides = { all: null, offers: 'offer', needs: 'need', mine: null } as const;

export const findArgs = (look: Look, member: QueryArgs<'listings.find'>['member']): QueryArgs<'listings.find'> => ({
  text: look.text,
  side: sides[look.show],
  returns: null,
  category: look.kind,
  whose: look.show === 'mine' ? 'mine' : 'all',
  member,
  most: look.most,
});

export const isNarrowed = ({ text, kind }: Look): boolean => text.trim() !== '' || kind !== null;
