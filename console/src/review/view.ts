import type { Box } from '../api/contract';

/** How a page lies under its window: the scale, and where its top left corner is, in pixels of the window. */
export interface View {
  scale: number;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

const LARGEST = 4;

/** A page is not shown larger than it was scanned unless somebody asks for it. */
const LARGEST_AT_FIRST = 1;

/** Lines of print less high than this, in pixels of the window, are hard to read. */
const READABLE = 15;

/** The whole page, as large as the window allows. */
export function whole(page: Size, window: Size): View {
  const scale = Math.min(window.width / page.width, window.height / page.height);
  return settled({ scale, x: 0, y: 0 }, page, window);
}

/** A box and what stands around it, so that one can read it in its place. */
export function around(box: Box, page: Size, window: Size): View {
  const [left, top, right, bottom] = box;
  const wanted = Math.min(window.width / ((right - left) * 2 + 80), window.height / ((bottom - top) * 6 + 80));
  return centred(box, clamp(wanted, whole(page, window).scale, LARGEST_AT_FIRST), page, window);
}

/** A box together with other places on its page, if it can still be read then; otherwise the box alone. */
export function aroundAll(box: Box, others: readonly Box[], page: Size, window: Size): View {
  const [left, top, right, bottom] = others.reduce(joined, box);
  const scale = Math.min(window.width / (right - left + 80), window.height / (bottom - top + 80), LARGEST_AT_FIRST);
  if (others.length === 0 || (box[3] - box[1]) * scale < READABLE) return around(box, page, window);
  const all = whole(page, window);
  return all.scale > 0.7 * scale ? all : centred([left, top, right, bottom], scale, page, window);
}

function joined(one: Box, other: Box): Box {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

function centred([left, top, right, bottom]: Box, scale: number, page: Size, window: Size): View {
  const x = window.width / 2 - ((left + right) / 2) * scale;
  const y = window.height / 2 - ((top + bottom) / 2) * scale;
  return settled({ scale, x, y }, page, window);
}

/** Larger or smaller by a factor; the point of the page under `at` stays where it is. */
export function zoomed(view: View, factor: number, at: { x: number; y: number }, page: Size, window: Size): View {
  const scale = clamp(view.scale * factor, whole(page, window).scale, LARGEST);
  const grown = scale / view.scale;
  return settled({ scale, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown }, page, window);
}

export function moved(view: View, dx: number, dy: number, page: Size, window: Size): View {
  return settled({ ...view, x: view.x + dx, y: view.y + dy }, page, window);
}

/** No gap at an edge that the page could fill; a page smaller than the window lies in its middle. */
export function settled(view: View, page: Size, window: Size): View {
  return {
    scale: view.scale,
    x: kept(view.x, page.width * view.scale, window.width),
    y: kept(view.y, page.height * view.scale, window.height),
  };
}

function kept(offset: number, length: number, room: number): number {
  return length <= room ? (room - length) / 2 : clamp(offset, room - length, 0);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
