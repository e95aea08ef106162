import { expect, it, vi } from 'vitest';
import type { UploadPlace } from './contract';
import { ProblemError, unreachable } from './problem';
import { type Put, type Upload, UploadQueue } from './uploads';

const place: UploadPlace = { receipt: 'r', url: '/p', headers: {}, until: '2026-01-01T00:00:00Z' };

function queue(put: Put, largest = 100) {
  let latest: readonly Upload[] = [];
  const client = { do: async () => place as never };
  const made = new UploadQueue(client, put, 'A-1', largest, (uploads) => (latest = uploads));
  return { made, states: () => latest.map((upload) => upload.state), latest: () => latest };
}

const file = (name: string, bytes = 3) => new File(['x'.repeat(bytes)], name);

it('hands in a few at a time, and all of them in the end', async () => {
  const waiting: (() => void)[] = [];
  const { made, states } = queue((_, __, sent) => {
    sent(2);
    return new Promise((resolve) => waiting.push(resolve));
  });
  made.add(['a', 'b', 'c', 'd', 'e'].map((name) => file(name)));
  await vi.waitFor(() => expect(waiting).toHaveLength(3));
  expect(states()).toEqual(['sending', 'sending', 'sending', 'waiting', 'waiting']);
  while (waiting.length > 0) {
    waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(states()).toEqual(['done', 'done', 'done', 'done', 'done']);
});

it('tries a failed file again when asked, and only then', async () => {
  let fails = true;
  const put: Put = async () => {
    if (fails) throw new ProblemError(unreachable());
  };
  const { made, states, latest } = queue(put);
  made.add([file('a')]);
  await vi.waitFor(() => expect(states()).toEqual(['failed']));
  expect(latest()[0]?.problem?.code).toBe('unreachable');
  fails = false;
  made.retry(1);
  await vi.waitFor(() => expect(states()).toEqual(['done']));
  expect(latest()[0]?.problem).toBeUndefined();
});

it('does not send what would be refused', async () => {
  const put = vi.fn<Put>(async () => {});
  const { made, states } = queue(put, 100);
  made.add([file('empty', 0), file('large', 101), file('just right', 100)]);
  await vi.waitFor(() => expect(states()).toEqual(['failed', 'failed', 'done']));
  made.retry(2);
  expect(put).toHaveBeenCalledOnce();
});
