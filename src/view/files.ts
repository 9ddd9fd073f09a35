/** Hands a file to its person: to the downloads folder, on every platform alike. `type` is a media type. */
export function saveFile(name: string, content: Uint8Array | Blob | string, type: string): void {
  const blob =
    content instanceof Blob ? content : new Blob([typeof content === 'string' ? content : content.slice()], { type });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has its own hold of the file once the click was handled.
  URL.revokeObjectURL(url);
}

/** A group's name as part of a file's name: no slashes, dots or control characters on any system. */
export const fileNameOf = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'minga';

/** As text with an ending and a type that share sheets pass on; `name` has no ending. (decision 0031) */
export const textFile = (name: string, content: Uint8Array): File =>
  new File([content.slice()], `${name}.minga.txt`, { type: 'text/plain' });
