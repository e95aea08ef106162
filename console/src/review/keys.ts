import type { RulingKind } from '../api/contract';

/** What a key means on the review screen. */
export type Command =
  | { do: 'rule'; ruling: RulingKind }
  | { do: 'choose'; choice: number }
  | { do: 'step'; by: 1 | -1 }
  | { do: 'undo' }
  | { do: 'help' }
  | { do: 'zoom'; to: 'in' | 'out' | 'page' | 'box' };

export interface KeyLine {
  keys: string[];
  means: string;
  command: Command;
}

/** Every key, in the order in which the help shows them. */
export const keyLines: KeyLine[] = [
  { keys: ['A'], means: 'Accept', command: { do: 'rule', ruling: 'ACCEPT' } },
  { keys: ['C'], means: 'Correct: type in what the page says', command: { do: 'rule', ruling: 'CORRECT' } },
  { keys: ['I'], means: 'Illegible', command: { do: 'rule', ruling: 'ILLEGIBLE' } },
  { keys: ['S'], means: 'Send back: scan the page again', command: { do: 'rule', ruling: 'SEND_BACK' } },
  { keys: ['P'], means: 'Say whose paper it is', command: { do: 'rule', ruling: 'ASSIGN' } },
  { keys: ['W'], means: 'Waive', command: { do: 'rule', ruling: 'WAIVE' } },
  { keys: ['J'], means: 'Next finding', command: { do: 'step', by: 1 } },
  { keys: ['K'], means: 'Previous finding', command: { do: 'step', by: -1 } },
  { keys: ['U', 'Z'], means: 'Undo your last decision', command: { do: 'undo' } },
  { keys: ['+'], means: 'Larger', command: { do: 'zoom', to: 'in' } },
  { keys: ['-'], means: 'Smaller', command: { do: 'zoom', to: 'out' } },
  { keys: ['0'], means: 'Whole page', command: { do: 'zoom', to: 'page' } },
  { keys: ['B'], means: 'Back to the marked place', command: { do: 'zoom', to: 'box' } },
  { keys: ['?'], means: 'This help', command: { do: 'help' } },
];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key press means; nothing together with Ctrl, Alt or Command, which belong to the browser. */
export function commandOf(pressed: Pressed): Command | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  if (/^[1-9]$/.test(pressed.key)) return { do: 'choose', choice: Number(pressed.key) - 1 };
  const key = pressed.key === '=' ? '+' : pressed.key.toUpperCase();
  return keyLines.find(({ keys }) => keys.includes(key))?.command;
}

/** True if the key is meant for what has the focus: a text to type in, or a list to choose from. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
      target.closest('[role=dialog]') !== null)
  );
}
