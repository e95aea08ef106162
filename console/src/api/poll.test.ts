import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Poll } from './poll';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('looks often while things change and seldom once they rest', async () => {
  const look = vi.fn(async () => false);
  const poll = new Poll(look, 1000, 10_000);
  await poll.now();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(look).toHaveBeenCalledTimes(11);
  await vi.advanceTimersByTimeAsync(50_000);
  look.mockClear();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look).toHaveBeenCalledTimes(6);
  look.mockResolvedValueOnce(true);
  await vi.advanceTimersByTimeAsync(10_000);
  look.mockClear();
  await vi.advanceTimersByTimeAsync(5000);
  expect(look).toHaveBeenCalledTimes(5);
  poll.stop();
});

it('stops for good, also in the middle of a look', async () => {
  let finish = (_: boolean) => {};
  const look = vi.fn(() => new Promise<boolean>((resolve) => (finish = resolve)));
  const poll = new Poll(look, 1000, 1000);
  const first = poll.now();
  poll.stop();
  finish(true);
  await first;
  await vi.advanceTimersByTimeAsync(10_000);
  await poll.now();
  expect(look).toHaveBeenCalledTimes(1);
});
