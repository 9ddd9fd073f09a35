const arabicZero = 0x0660;
const persianZero = 0x06f0;

/** Whatever digits were typed or pasted, as 0–9. Other characters stay. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code < persianZero ? arabicZero : persianZero));
  });
}
