import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Spinner from '@cloudscape-design/components/spinner';
import { useMemo } from 'react';
import type { Case } from '../api/contract';
import { ProblemAlert } from '../app/ProblemAlert';
import { fileName } from '../case/names';
import { KeyHint } from './KeyHint';
import { samePage, sameSpot, type Spot } from './places';
import { PageStage } from './PageStage';
import { usePicture } from './usePicture';
import type { Review } from './useReview';

interface Props {
  file: Case;
  spot: Spot | undefined;
  others: readonly Spot[];
  zoom: Review['zoom'];
}

/** The page that a finding is about, with the place marked. */
export function PageView({ file, spot, others, zoom }: Props) {
  const { picture, problem } = usePicture(file.number, spot?.page);
  const boxes = useMemo(
    () => others.filter((other) => spot && samePage(other.page, spot.page) && !sameSpot(other, spot)),
    [others, spot],
  );
  if (!spot) {
    return (
      <div className="dossier-page dossier-page-empty">
        <Box color="text-body-secondary">No page shows this.</Box>
      </div>
    );
  }
  const name = `Page ${spot.page.page} of ${fileName(file, spot.page.upload)}`;
  return (
    <section className="dossier-page" aria-label={name}>
      <div className="dossier-page-bar">
        <Box fontSize="body-s" color="text-body-secondary">
          {name}
        </Box>
        <div className="dossier-keys">
          <Button variant="inline-icon" iconName="zoom-in" ariaLabel="Larger" onClick={() => zoom.current?.('in')} />
          <Button variant="inline-icon" iconName="zoom-out" ariaLabel="Smaller" onClick={() => zoom.current?.('out')} />
          <Button variant="inline-link" onClick={() => zoom.current?.('page')}>
            Whole page <KeyHint of="0" />
          </Button>
          {spot.box && (
            <Button variant="inline-link" onClick={() => zoom.current?.('box')}>
              Marked place <KeyHint of="B" />
            </Button>
          )}
        </div>
      </div>
      {picture && (
        <PageStage key={picture.src} picture={picture} name={name} box={spot.box} others={boxes} zoom={zoom} />
      )}
      {problem && <ProblemAlert problem={problem} />}
      {!picture && !problem && (
        <div className="dossier-page-empty">
          <Spinner size="large" />
        </div>
      )}
    </section>
  );
}
