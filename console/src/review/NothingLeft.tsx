import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Case } from '../api/contract';
import { caseHref } from '../app/routes';

interface Props {
  file: Case;
  asked: string | undefined;
  /** Where the next finding is, if one is left. */
  next: string | undefined;
}

/** The queue is empty, or the finding that was asked for is no longer there. */
export function NothingLeft({ file, asked, next }: Props) {
  const words = {
    READING: 'Files are still being read; more may follow.',
    WAITING: 'What is still open waits for papers or for somebody else.',
    CLOSING: 'Nothing is in the way. The package is being made.',
    SEALED: 'The case is packaged.',
  };
  const header = next && asked ? 'This finding is settled' : 'Nothing is left to review';
  return (
    <div className="dossier-alone">
      <Alert
        type="success"
        header={header}
        action={
          <SpaceBetween direction="horizontal" size="xs">
            {next && (
              <Button variant="primary" href={next}>
                To the next finding
              </Button>
            )}
            <Button href={caseHref(file.number)}>To the case</Button>
          </SpaceBetween>
        }
      >
        {next ? 'Others are waiting.' : words[file.state]}
      </Alert>
    </div>
  );
}
