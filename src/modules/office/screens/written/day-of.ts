/** Noon of a day YYYY-MM-DD in the phone's own zone, ms: no clock of the world shows another day for it here. */
export function dayOf(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12).getTime();
}

/** The day of a moment in the phone's own zone, YYYY-MM-DD. */
export function dateOf(moment: number): string {
  const day = new Date(moment);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
