/** When a story takes place. Villagers are up from half past seven to half past eight in the evening. */
export type Calendar = {
  /** ms since 1970: the story ends shortly before. */
  readonly now: number;
  /** The latest midnight before `now`, by the clock on the wall, ms since 1970. */
  readonly midnight: number;
  /** Whole days before that midnight. */
  readonly days: number;
};

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const upAt = 450 * minuteMs;
const awakeMs = 780 * minuteMs;

/** Six weeks; longer only when a village of this size could not have made so many entries. */
export const daysFor = (entries: number, members: number): number =>
  Math.max(42, Math.ceil((entries * 10) / (members * 7)));

/** From 0, the first morning, to just below 1, the evening before `now`. Rises with `progress`. */
export function momentAt({ midnight, days }: Calendar, progress: number): number {
  const day = Math.min(days - 1, Math.floor(progress * days));
  return midnight - (days - day) * dayMs + upAt + Math.floor((progress * days - day) * awakeMs);
}

/** Within the last hour, for what is still open when somebody looks. */
export const lately = ({ now }: Calendar): number => now - 40 * minuteMs;

/** Acts of one moment are some minutes apart. */
export const actGapMs = 7 * minuteMs;
