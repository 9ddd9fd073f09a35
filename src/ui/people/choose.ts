/** How many are to be chosen; both ends count. */
export type Wanted = { readonly least: number; readonly most: number };

/** Ticks or unticks one. Ticking one too many changes nothing. */
export function choose(chosen: ReadonlySet<string>, id: string, { most }: Wanted): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id) && next.size < most) next.add(id);
  return next;
}
