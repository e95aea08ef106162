import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Link from '@cloudscape-design/components/link';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { Case } from '../api/contract';
import { caseHref } from '../app/routes';
import { plural } from '../app/words';
import { KeyHint } from './KeyHint';
import type { Review } from './useReview';

interface Props {
  file: Case;
  review: Review;
  offline: boolean;
  showHelp: () => void;
}

/** Where one is in the queue, what was done last, and the way on. */
export function ReviewHeader({ file, review, offline, showHelp }: Props) {
  const at = review.queue.findIndex(({ key }) => key === review.finding?.key);
  return (
    <header className="dossier-review-header">
      <div className="dossier-review-where">
        <Link href={caseHref(file.number)}>{file.number}</Link>
        <Box variant="strong">
          {at >= 0
            ? `Finding ${at + 1} of ${review.queue.length}`
            : `${plural(review.queue.length, 'finding')} to review`}
        </Box>
      </div>
      <div className="dossier-review-said" role="status">
        {offline && <StatusIndicator type="warning">Dossier does not answer; trying again</StatusIndicator>}
        {review.said && (
          <StatusIndicator type={review.said.problem ? 'error' : 'success'} wrapText>
            {review.said.text}
            {review.said.problem && `. ${review.said.problem.detail} ${review.said.problem.next}`}
          </StatusIndicator>
        )}
      </div>
      <div className="dossier-keys">
        <Button iconName="angle-left" onClick={() => review.step(-1)} disabled={review.queue.length < 2}>
          Previous <KeyHint of="K" />
        </Button>
        <Button iconName="angle-right" onClick={() => review.step(1)} disabled={review.queue.length < 2}>
          Next <KeyHint of="J" />
        </Button>
        <Button iconName="undo" onClick={() => void review.undo()} disabled={review.busy}>
          Undo <KeyHint of="U" />
        </Button>
        <Button iconName="status-info" onClick={showHelp} ariaLabel="Help with keys">
          Keys <KeyHint of="?" />
        </Button>
      </div>
    </header>
  );
}
