import type { FlashbarProps } from '@cloudscape-design/components/flashbar';
import { useCallback, useRef, useState } from 'react';
import type { Problem } from '../api/contract';

const SHOWN_FOR = 6000;

/** Things said at the top of the page. What went well goes away by itself; what went wrong stays. */
export function useFlashes() {
  const [flashes, setFlashes] = useState<FlashbarProps.MessageDefinition[]>([]);
  const count = useRef(0);

  const add = useCallback((flash: FlashbarProps.MessageDefinition, lasting: boolean) => {
    const id = String(++count.current);
    const remove = () => setFlashes((all) => all.filter((other) => other.id !== id));
    setFlashes((all) => [...all.slice(-2), { ...flash, id, dismissible: true, onDismiss: remove }]);
    if (!lasting) setTimeout(remove, SHOWN_FOR);
  }, []);

  const say = useCallback((type: 'success' | 'info', content: string) => add({ type, content }, false), [add]);
  const complain = useCallback(
    (problem: Problem) =>
      add({ type: 'error', header: problem.title, content: `${problem.detail} ${problem.next}` }, true),
    [add],
  );
  return { flashes, say, complain };
}
