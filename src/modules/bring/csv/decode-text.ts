/** The text of a file: UTF-8, with or without its mark; what spreadsheets call Unicode text; else Latin-1, as Windows has it. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    // The mark at the beginning is left out.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Every byte is a letter there, so this can not fail.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
