import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Asked, Case, Finding, Problem, RulingKind } from '../api/contract';
import { asProblem } from '../api/problem';
import { useOffice } from '../app/office';
import { go, reviewHref } from '../app/routes';
import { rulingWords } from '../app/words';
import { type Command, commandOf, isTyping } from './keys';
import { following, lastOwn, neighbour, queueOf } from './queue';

export type Zoom = Extract<Command, { do: 'zoom' }>['to'];

/** What the parts of the review screen share. */
export interface Review {
  queue: Finding[];
  finding: Finding | undefined;
  /** What was done last, or went wrong. */
  said: { text: string; problem?: Problem } | undefined;
  busy: boolean;
  step: (by: 1 | -1) => void;
  decide: (ruling: RulingKind, more?: Omit<Asked, 'version' | 'finding' | 'ruling'>) => Promise<void>;
  undo: () => Promise<void>;
  /** Called with what a key means to the finding that is shown. */
  onRule: React.RefObject<((command: Extract<Command, { do: 'rule' | 'choose' }>) => void) | undefined>;
  zoom: React.RefObject<((to: Zoom) => void) | undefined>;
}

/** Goes through the findings of a case. */
export function useReview(
  file: Case,
  asked: string | undefined,
  refresh: () => Promise<void>,
  toggleHelp: () => void,
): Review {
  const { client, me } = useOffice();
  const [settled, setSettled] = useState<{ key: string; version: number }[]>([]);
  const [said, setSaid] = useState<Review['said']>();
  const [busy, setBusy] = useState(false);
  const onRule: Review['onRule'] = useRef(undefined);
  const zoom: Review['zoom'] = useRef(undefined);

  const queue = useMemo(() => {
    const gone = new Set(settled.filter(({ version }) => version > file.version).map(({ key }) => key));
    return queueOf(file).filter(({ key }) => !gone.has(key));
  }, [file, settled]);
  const finding = asked ? (queue.find(({ key }) => key === asked) ?? unqueued(file, asked, queue, settled)) : queue[0];

  const show = useCallback((next: Finding | undefined) => go(reviewHref(file.number, next?.key)), [file.number]);
  const step = useCallback((by: 1 | -1) => show(neighbour(queue, finding?.key, by)), [queue, finding, show]);

  const attempt = useCallback(
    async (work: () => Promise<void>) => {
      setBusy(true);
      try {
        await work();
      } catch (error) {
        const problem = asProblem(error);
        setSaid({ text: problem.title, problem });
      } finally {
        setBusy(false);
        void refresh();
      }
    },
    [refresh],
  );

  const decide: Review['decide'] = useCallback(
    (ruling, more = {}) =>
      attempt(async () => {
        if (!finding) return;
        const body = { version: file.version, finding: finding.key, ruling, ...more };
        const { version } = await client.do('decide', { path: { number: file.number }, body });
        const next = following(queue, finding.key);
        setSettled((all) => [...all, { key: finding.key, version }]);
        setSaid({ text: `${rulingWords[ruling].done}: ${finding.title}` });
        show(next);
      }),
    [attempt, client, file, finding, queue, show],
  );

  const undo: Review['undo'] = useCallback(
    () =>
      attempt(async () => {
        const decision = lastOwn(await client.do('getCase', { path: { number: file.number } }), me.account);
        if (!decision) return setSaid({ text: 'You have no decision here that could be undone.' });
        await client.do('withdrawDecision', { path: { number: file.number, decision: decision.id } });
        setSettled((all) => all.filter(({ key }) => key !== decision.finding));
        setSaid({ text: `Undone: ${rulingWords[decision.ruling].done.toLowerCase()}, ${decision.subject}` });
        await refresh();
        go(reviewHref(file.number, decision.finding));
      }),
    [attempt, client, file.number, me.account, refresh],
  );

  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      const command = isTyping(event.target) ? undefined : commandOf(event);
      if (!command) return;
      event.preventDefault();
      if (busy) return;
      switch (command.do) {
        case 'rule':
        case 'choose':
          return onRule.current?.(command);
        case 'step':
          return step(command.by);
        case 'undo':
          return void undo();
        case 'help':
          return toggleHelp();
        case 'zoom':
          return zoom.current?.(command.to);
      }
    }
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [busy, step, undo, toggleHelp]);

  return { queue, finding, said, busy, step, decide, undo, onRule, zoom };
}

/** A finding that one came to by its address though it cannot be settled: shown to be read, unless just settled here. */
function unqueued(file: Case, asked: string, queue: Finding[], settled: { key: string }[]): Finding | undefined {
  if (settled.some(({ key }) => key === asked)) return queue[0];
  return file.findings.find(({ key }) => key === asked);
}
