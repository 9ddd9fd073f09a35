import { useEffect, useState } from 'react';

/** An address for a JPEG that is in memory, freed when it is not shown any more. */
export function useObjectUrl(photo: Uint8Array | null): string | undefined {
  const [url, setUrl] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (photo === null) return setUrl(undefined);
    const made = URL.createObjectURL(new Blob([photo.slice()], { type: 'image/jpeg' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [photo]);
  return url;
}
