import type { ReactNode } from 'react';

/** What people wrote, each line in its own direction. React writes it as text: nothing in it can become markup. */
export function Lines({ text }: { readonly text: string }): ReactNode {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  return lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text do not move
    <p key={at} dir="auto">
      {line}
    </p>
  ));
}
