import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect, useRef } from 'react';
import type { Case, Finding } from '../api/contract';
import { Answer } from './Answer';
import { PaperFacts } from './PaperFacts';
import type { Spot } from './places';
import { fieldOf } from './queue';
import { Readings } from './Readings';
import { Statements } from './Statements';
import type { Review } from './useReview';

interface Props {
  file: Case;
  finding: Finding;
  review: Review;
  shown: Spot | undefined;
  show: (spot: Spot) => void;
}

/** What was found, what was read, and the answer. */
export function FindingPanel({ file, finding, review, shown, show }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const field = fieldOf(file, finding);
  const document = file.documents.find(({ id }) => id === finding.subject.document);

  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  return (
    <section className="dossier-panel" aria-label="Finding">
      <SpaceBetween size="m">
        <div>
          {document && (
            <Box color="text-body-secondary" fontSize="body-s">
              {document.label}
            </Box>
          )}
          <h2 className="dossier-title" ref={heading} tabIndex={-1}>
            {finding.title}
          </h2>
          <Box variant="p">{finding.found}</Box>
        </div>
        {field && field.evidence.length > 0 && (
          <Readings file={file} field={field} shown={shown} show={show} review={review} finding={finding} />
        )}
        {finding.statements.length > 0 && <Statements file={file} finding={finding} shown={shown} show={show} />}
        {!field && finding.statements.length === 0 && document && (
          <PaperFacts document={document} file={file} finding={finding} />
        )}
        <Answer file={file} finding={finding} field={field} review={review} shown={shown} />
      </SpaceBetween>
    </section>
  );
}
