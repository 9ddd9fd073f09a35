import type { ReactNode } from 'react';
import { LongList } from './LongList.tsx';
import { Stack } from './Stack.tsx';

/** A part of a screen: rows below their own title, and nothing where there are none. */
export function TitledList({
  title,
  children,
}: {
  readonly title: string;
  readonly children: readonly ReactNode[];
}): ReactNode {
  if (children.length === 0) return null;
  return (
    <Stack gap="small">
      <h2>{title}</h2>
      <LongList label={title}>{children}</LongList>
    </Stack>
  );
}
