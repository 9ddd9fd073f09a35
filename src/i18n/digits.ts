/** How a language writes numbers: its ten digits, its decimal mark, its minus. */
export type NumberSigns = { readonly digits: readonly string[]; readonly decimal: string; readonly minus: string };

const known = new Map<string, NumberSigns>();

export function numberSigns(tag: string): NumberSigns {
  const found = known.get(tag);
  if (found !== undefined) return found;
  const plain = new Intl.NumberFormat(tag, { useGrouping: false });
  const part = (value: number, type: string, otherwise: string): string =>
    plain.formatToParts(value).find((each) => each.type === type)?.value ?? otherwise;
  const signs = {
    digits: Array.from({ length: 10 }, (_, digit) => plain.format(digit)),
    decimal: part(0.5, 'decimal', '.'),
    minus: trueMinus(part(-1, 'minusSign', '-')),
  };
  known.set(tag, signs);
  return signs;
}

/** A hyphen is too short to be seen beside a large figure. Direction marks around it stay. */
export const trueMinus = (text: string): string => text.replace('-', '\u2212');
