import { expect, it } from 'vitest';
import { around, aroundAll, moved, whole, zoomed } from './view';

const page = { width: 1000, height: 1400 };
const window = { width: 500, height: 350 };

it('shows the whole page in the middle', () => {
  expect(whole(page, window)).toEqual({ scale: 0.25, x: 125, y: 0 });
});

it('brings a box to the middle, large enough to read and never out of the page', () => {
  const view = around([400, 600, 600, 640], page, window);
  expect(view.scale).toBe(1);
  expect(around([200, 600, 600, 640], page, window).scale).toBeCloseTo(500 / 880);
  expect(view.x + 500 * view.scale).toBeCloseTo(250);
  expect(view.y + 620 * view.scale).toBeCloseTo(175);
  const corner = around([0, 0, 100, 20], page, window);
  expect(corner.x).toBe(0);
  expect(corner.y).toBe(0);
  expect(around([0, 0, 1000, 1400], page, window).scale).toBe(0.25);
});

it('shows all places of a page together as long as they can be read', () => {
  const both = aroundAll([100, 100, 300, 140], [[300, 400, 500, 440]], page, window);
  expect(both.scale).toBeCloseTo(350 / 420);
  expect(both.y + 270 * both.scale).toBeCloseTo(175);
  const apart = aroundAll([100, 100, 300, 120], [[300, 1300, 500, 1320]], page, window);
  expect(apart).toEqual(around([100, 100, 300, 120], page, window));
});

it('zooms about a point, which stays where it is, between whole and four times', () => {
  const before = around([400, 600, 600, 640], page, window);
  const at = { x: 200, y: 100 };
  const after = zoomed(before, 1.5, at, page, window);
  expect((at.x - after.x) / after.scale).toBeCloseTo((at.x - before.x) / before.scale);
  expect(zoomed(before, 100, at, page, window).scale).toBe(4);
  expect(zoomed(before, 0.001, at, page, window)).toEqual(whole(page, window));
});

it('does not move the page out of the window', () => {
  const view = zoomed(whole(page, window), 4, { x: 250, y: 175 }, page, window);
  expect(moved(view, 10_000, 10_000, page, window)).toEqual({ scale: 1, x: 0, y: 0 });
  expect(moved(view, -10_000, -10_000, page, window)).toEqual({ scale: 1, x: -500, y: -1050 });
});
