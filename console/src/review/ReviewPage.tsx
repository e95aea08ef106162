import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Spinner from '@cloudscape-design/components/spinner';
import { useState } from 'react';
import type { Case, Finding } from '../api/contract';
import { useCase } from '../api/live';
import { ProblemAlert } from '../app/ProblemAlert';
import { caseHref, reviewHref } from '../app/routes';
import { FindingPanel } from './FindingPanel';
import { HelpOverlay } from './HelpOverlay';
import { NothingLeft } from './NothingLeft';
import { PageView } from './PageView';
import { placesOf, type Spot } from './places';
import { ReviewHeader } from './ReviewHeader';
import { type Review, useReview } from './useReview';

/** Finding after finding: the page on the left, what was read on the right, one key for each decision. */
export function ReviewPage({ number, finding }: { number: string; finding: string | undefined }) {
  const { value: file, problem, refresh } = useCase(number);
  if (!file) {
    return problem ? (
      <ProblemAlert problem={problem} action={<Button href={caseHref(number)}>To the case</Button>} />
    ) : (
      <Box textAlign="center" padding="xxl">
        <Spinner size="large" />
      </Box>
    );
  }
  return <Reviewing file={file} asked={finding} refresh={refresh} offline={problem !== undefined} />;
}

interface Props {
  file: Case;
  asked: string | undefined;
  refresh: () => Promise<void>;
  offline: boolean;
}

function Reviewing({ file, asked, refresh, offline }: Props) {
  const [help, setHelp] = useState(false);
  const review = useReview(file, asked, refresh, () => setHelp((shown) => !shown));
  return (
    <div className="dossier-review">
      <ReviewHeader file={file} review={review} offline={offline} showHelp={() => setHelp(true)} />
      {review.finding ? (
        <Desk key={review.finding.key} file={file} finding={review.finding} review={review} />
      ) : (
        <NothingLeft file={file} asked={asked} next={review.queue[0] && reviewHref(file.number)} />
      )}
      {help && <HelpOverlay close={() => setHelp(false)} />}
    </div>
  );
}

/** One finding; begun anew for each, so that nothing typed for one stands under the next. */
function Desk({ file, finding, review }: { file: Case; finding: Finding; review: Review }) {
  const [spots] = useState(() => placesOf(file, finding)); // news of the case must not move the page under the eye
  const [shown, setShown] = useState<Spot | undefined>(spots[0]);
  return (
    <div className="dossier-desk">
      <PageView file={file} spot={shown} others={spots} zoom={review.zoom} />
      <FindingPanel file={file} finding={finding} review={review} shown={shown} show={setShown} />
    </div>
  );
}
