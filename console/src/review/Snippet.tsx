import type { Case, Evidence } from '../api/contract';
import { usePicture } from './usePicture';

const HEIGHT = 34;
const WIDTH = 300;
const MARGIN = 0.35;

/** The very place on the page that a value was read from. */
export function Snippet({ file, evidence }: { file: Case; evidence: Evidence }) {
  const { picture } = usePicture(file.number, evidence.page);
  if (!picture || !evidence.box) return null;
  const [left, top, right, bottom] = evidence.box;
  const margin = (bottom - top) * MARGIN;
  const scale = Math.min(HEIGHT / (bottom - top + 2 * margin), WIDTH / (right - left + 2 * margin));
  return (
    <div
      className="dossier-snippet"
      style={{
        width: (right - left + 2 * margin) * scale,
        height: (bottom - top + 2 * margin) * scale,
      }}
    >
      <img
        src={picture.src}
        alt=""
        style={{
          width: picture.width * scale,
          height: picture.height * scale,
          transform: `translate(${-(left - margin) * scale}px, ${-(top - margin) * scale}px)`,
        }}
      />
    </div>
  );
}
