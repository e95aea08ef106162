import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { Case, Problem } from '../api/contract';
import { asProblem } from '../api/problem';
import { useOffice } from '../app/office';
import { ProblemAlert } from '../app/ProblemAlert';
import { PeopleEditor } from '../cases/PeopleEditor';
import { asDraft, asPeople, personProblems } from '../cases/people';

interface Props {
  file: Case;
  close: () => void;
  refresh: () => Promise<void>;
}

/** Changes the people of a case, starting from what was shown when it was opened. */
export function EditPeopleDialog({ file, close, refresh }: Props) {
  const { client, say } = useOffice();
  const [version] = useState(file.version);
  const [draft, setDraft] = useState(() => asDraft(file.people, file.relationships));
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  async function save() {
    setTried(true);
    if (draft.people.some((person) => Object.keys(personProblems(person)).length > 0)) return;
    try {
      await client.do('declarePeople', { path: { number: file.number }, body: { version, ...asPeople(draft) } });
      say('success', 'The people of the case are changed.');
      close();
      await refresh();
    } catch (error) {
      setProblem(asProblem(error));
    }
  }

  return (
    <Modal
      visible
      size="large"
      header="People of the case"
      onDismiss={close}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={close}>
              Cancel
            </Button>
            <Button variant="primary" onClick={() => void save()}>
              Save
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="l">
        {problem && <ProblemAlert problem={problem} />}
        <PeopleEditor draft={draft} change={setDraft} showProblems={tried} />
      </SpaceBetween>
    </Modal>
  );
}
