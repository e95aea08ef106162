import { useCallback, useEffect, useRef, useState } from 'react';
import { useOffice } from '../app/office';
import type { Case, Problem } from './contract';
import { Poll } from './poll';
import { asProblem } from './problem';

/** Something of the server's that is looked at again and again. */
export interface Live<T> {
  value: T | undefined;
  /** Why the latest look failed; what is shown may be old. */
  problem: Problem | undefined;
  /** Looks again at once, and is done when it has. */
  refresh: () => Promise<void>;
}

/**
 * Looks again and again while the page is watched.
 *
 * @param look gives the latest, or `unchanged`
 */
export function useLive<T>(look: (signal: AbortSignal) => Promise<T | 'unchanged'>): Live<T> {
  const [value, setValue] = useState<T>();
  const [problem, setProblem] = useState<Problem>();
  const poll = useRef<Poll>(undefined);

  useEffect(() => {
    const gone = new AbortController();
    const made = new Poll(async () => {
      try {
        const latest = await look(gone.signal);
        if (gone.signal.aborted) return false;
        setProblem(undefined);
        if (latest === 'unchanged') return false;
        setValue(latest);
        return true;
      } catch (error) {
        if (!gone.signal.aborted) setProblem(asProblem(error));
        return false;
      }
    });
    poll.current = made;
    const watched = () => (document.hidden ? made.rest() : void made.now());
    document.addEventListener('visibilitychange', watched);
    void made.now();
    return () => {
      document.removeEventListener('visibilitychange', watched);
      made.stop();
      gone.abort();
    };
  }, [look]);

  const refresh = useCallback(async () => poll.current?.now(), []);
  return { value, problem, refresh };
}

/** A case as it stands, looked at cheaply again and again. */
export function useCase(number: string): Live<Case> {
  const { client } = useOffice();
  const tag = useRef<string>(undefined);
  const look = useCallback(
    async (signal: AbortSignal) => {
      const seen = await client.look(number, tag.current, signal);
      if (seen === 'unchanged') return seen;
      tag.current = seen.tag;
      return seen.case;
    },
    [client, number],
  );
  return useLive(look);
}
