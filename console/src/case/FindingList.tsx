import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { Case, Finding, Severity } from '../api/contract';
import { reviewHref } from '../app/routes';
import { severityWords } from '../app/words';

const types: Record<Severity, 'error' | 'warning' | 'info'> = { BLOCKING: 'error', REVIEW: 'warning', NOTE: 'info' };

/** What was found, and what to do about it. What is settled is on the decisions' page. */
export function FindingList({ file }: { file: Case }) {
  const shown = file.findings.filter((finding) => finding.open || finding.severity === 'NOTE');
  const open = shown.filter((finding) => finding.open).length;
  return (
    <Container header={<Header counter={`(${open})`}>What is open</Header>}>
      {shown.length === 0 ? (
        <NothingOpen file={file} />
      ) : (
        <ul className="dossier-list" aria-label="Findings">
          {shown.map((finding) => (
            <FindingItem key={finding.key} number={file.number} finding={finding} />
          ))}
        </ul>
      )}
    </Container>
  );
}

function FindingItem({ number, finding }: { number: string; finding: Finding }) {
  const mayRule = finding.open && finding.allowed.length > 0;
  return (
    <li>
      <SpaceBetween size="xxs">
        <div className="dossier-between">
          <StatusIndicator type={types[finding.severity]} iconAriaLabel={severityWords[finding.severity]} wrapText>
            <strong>{finding.title}</strong>
          </StatusIndicator>
          {mayRule && (
            <Button href={reviewHref(number, finding.key)} ariaLabel={`Review: ${finding.title}`}>
              {finding.allowed.includes('WAIVE') ? 'Waive' : 'Review'}
            </Button>
          )}
        </div>
        <Box color="text-body-secondary">
          {finding.found} {finding.next}
        </Box>
      </SpaceBetween>
    </li>
  );
}

function NothingOpen({ file }: { file: Case }) {
  const words = {
    READING: 'Nothing so far; files are still being read.',
    WAITING: 'Nothing that concerns you.',
    CLOSING: 'Nothing is in the way. The package is being made.',
    SEALED: 'Nothing. The case is packaged.',
  };
  return <Box color="text-body-secondary">{words[file.state]}</Box>;
}
