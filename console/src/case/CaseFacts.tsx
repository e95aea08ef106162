import Container from '@cloudscape-design/components/container';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import ProgressBar from '@cloudscape-design/components/progress-bar';
import type { Case } from '../api/contract';
import { StateIndicator } from '../app/StateIndicator';
import { waitingWords } from '../app/words';

/** Where the case stands, at a glance. */
export function CaseFacts({ file }: { file: Case }) {
  const met = file.checklist.filter(({ state }) => state !== 'UNMET').length;
  const open = file.findings.filter((finding) => finding.open);
  const waiting = waitingWords({
    waitingFor: file.waitingFor,
    open: open.length,
    blocking: open.filter(({ severity }) => severity === 'BLOCKING').length,
    unread: file.uploads.filter(({ state }) => state === 'UNREAD').length,
  });
  return (
    <Container>
      <KeyValuePairs
        columns={4}
        items={[
          { label: 'State', value: <StateIndicator state={file.state} /> },
          {
            label: 'Waits for',
            value: waiting.length === 0 ? 'Nobody' : waiting.map((words) => <div key={words}>{words}</div>),
          },
          {
            label: 'Checklist',
            value: (
              <ProgressBar
                value={file.checklist.length === 0 ? 0 : (100 * met) / file.checklist.length}
                additionalInfo={`${met} of ${file.checklist.length} papers`}
                ariaLabel="Papers that are here"
              />
            ),
          },
          { label: 'Round and version', value: `Round ${file.round}, version ${file.version}` },
        ]}
      />
    </Container>
  );
}
