import { useEffect, useMemo, useRef, useState } from 'react';
import { putWithProgress, type Upload, UploadQueue } from '../api/uploads';
import { useOffice } from '../app/office';

/** Files on their way to a case. */
export interface Uploads {
  list: readonly Upload[];
  add: (files: readonly File[]) => void;
  retry: (id: number) => void;
}

export function useUploads(number: string, refresh: () => Promise<void>): Uploads {
  const { client, me } = useOffice();
  const [list, setList] = useState<readonly Upload[]>([]);
  const queue = useMemo(
    () => new UploadQueue(client, putWithProgress(client), number, me.uploadBytes, setList),
    [client, number, me.uploadBytes],
  );
  const done = list.filter(({ state }) => state === 'done').length;
  const busy = list.some(({ state }) => state === 'waiting' || state === 'sending');
  const seen = useRef(0);

  useEffect(() => {
    if (done > seen.current) void refresh();
    seen.current = done;
  }, [done, refresh]);

  useEffect(() => {
    if (!busy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [busy]);

  return useMemo(() => ({ list, add: (files) => queue.add(files), retry: (id) => queue.retry(id) }), [list, queue]);
}
