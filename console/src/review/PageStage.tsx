import { useCallback, useEffect, useRef, useState } from 'react';
import type { Box } from '../api/contract';
import type { Spot } from './places';
import type { Picture } from './usePicture';
import type { Review, Zoom } from './useReview';
import { aroundAll, moved, type Size, type View, whole, zoomed } from './view';

interface Props {
  picture: Picture;
  name: string;
  box: Box | undefined;
  others: readonly Spot[];
  zoom: Review['zoom'];
}

const STEP = 60;

const arrows: Record<string, [number, number]> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** A picture that can be moved and made larger, with a place marked on it. */
export function PageStage({ picture, name, box, others, zoom }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Size>();
  const [view, setView] = useState<View>();

  const home = useCallback(
    (size: Size) => (box ? aroundAll(box, boxesOf(others), picture, size) : whole(picture, size)),
    [box, others, picture],
  );

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setRoom({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (room) setView(home(room));
  }, [room, home]);

  const grow = useCallback(
    (factor: number, at?: { x: number; y: number }) => {
      if (!room) return;
      const point = at ?? { x: room.width / 2, y: room.height / 2 };
      setView((now) => now && zoomed(now, factor, point, picture, room));
    },
    [room, picture],
  );

  useEffect(() => {
    zoom.current = (to: Zoom) => {
      if (!room) return;
      if (to === 'in') grow(1.4);
      if (to === 'out') grow(1 / 1.4);
      if (to === 'page') setView(whole(picture, room));
      if (to === 'box') setView(home(room));
    };
    return () => {
      zoom.current = undefined;
    };
  }, [zoom, room, picture, home, grow]);

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const at = element.getBoundingClientRect();
      grow(Math.exp(-event.deltaY / 400), { x: event.clientX - at.left, y: event.clientY - at.top });
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [grow]);

  const pan = (dx: number, dy: number) => room && setView((now) => now && moved(now, dx, dy, picture, room));

  return (
    <div
      ref={stage}
      className="dossier-stage"
      tabIndex={0}
      role="group"
      aria-label={`${name}. Arrow keys move it, plus and minus change its size.`}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => event.buttons > 0 && pan(event.movementX, event.movementY)}
      onKeyDown={(event) => {
        const by = arrows[event.key];
        if (by) {
          event.preventDefault();
          pan(...by);
        }
      }}
    >
      {view && (
        <>
          <img
            src={picture.src}
            alt={name}
            draggable={false}
            style={{
              width: picture.width * view.scale,
              height: picture.height * view.scale,
              transform: `translate(${view.x}px, ${view.y}px)`,
            }}
          />
          {others.map((other) => other.box && <Mark key={String(other.box)} box={other.box} view={view} faint />)}
          {box && <Mark box={box} view={view} />}
        </>
      )}
    </div>
  );
}

function boxesOf(spots: readonly Spot[]): Box[] {
  return spots.flatMap(({ box }) => (box ? [box] : []));
}

function Mark({ box, view, faint = false }: { box: Box; view: View; faint?: boolean }) {
  const [left, top, right, bottom] = box;
  const margin = 6;
  return (
    <div
      className={faint ? 'dossier-mark dossier-mark-faint' : 'dossier-mark'}
      style={{
        width: (right - left) * view.scale + 2 * margin,
        height: (bottom - top) * view.scale + 2 * margin,
        transform: `translate(${view.x + left * view.scale - margin}px, ${view.y + top * view.scale - margin}px)`,
      }}
    />
  );
}
