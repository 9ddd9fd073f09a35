import { useEffect, useState } from 'react';
import type { SoundType } from '../../lib/sound-type.ts';

/** An address for a JPEG or a recording that is in memory, freed when it is not shown any more. */
export function useObjectUrl(
  content: Uint8Array | null,
  type: 'image/jpeg' | SoundType = 'image/jpeg',
): string | undefined {
  const [url, setUrl] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (content === null) return setUrl(undefined);
    const made = URL.createObjectURL(new Blob([content.slice()], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [content, type]);
  return url;
}
