import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input, { type InputProps } from '@cloudscape-design/components/input';
import Modal from '@cloudscape-design/components/modal';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect, useRef, useState } from 'react';
import type { CaseType, Problem } from '../api/contract';
import { asProblem } from '../api/problem';
import { useOffice } from '../app/office';
import { ProblemAlert } from '../app/ProblemAlert';
import { caseHref, go } from '../app/routes';
import { PeopleEditor } from './PeopleEditor';
import { asPeople, type PeopleDraft, personProblems, withPerson } from './people';

const NUMBER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** Opens a case: its number, its type, its people. */
export function NewCaseDialog({ close }: { close: () => void }) {
  const { client } = useOffice();
  const first = useRef<InputProps.Ref>(null);
  const [types, setTypes] = useState<CaseType[]>([]);
  const [type, setType] = useState('');
  const [number, setNumber] = useState('');
  const [people, setPeople] = useState<PeopleDraft>({ people: [], relationships: [] });
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  useEffect(() => {
    const soon = requestAnimationFrame(() => first.current?.focus()); // after the dialog has taken the focus for itself
    return () => cancelAnimationFrame(soon);
  }, []);

  useEffect(() => {
    client.do('listCaseTypes', {}).then(
      ({ caseTypes }) => {
        setTypes(caseTypes);
        choose(caseTypes[0]?.id ?? '');
      },
      (error) => setProblem(asProblem(error)),
    );
  }, [client]);

  function choose(id: string) {
    setType(id);
    const principal = id === 'family-reunification' ? 'ANCHOR' : 'APPLICANT';
    setPeople((draft) =>
      draft.people.some(({ surname }) => surname) ? draft : withPerson({ people: [], relationships: [] }, principal),
    );
  }

  const numberProblem = NUMBER.test(number.trim())
    ? ''
    : 'Letters, digits, dots, hyphens and underscores, at most 40, beginning with a letter or digit.';
  const peopleFit = people.people.length > 0 && people.people.every((p) => Object.keys(personProblems(p)).length === 0);

  async function open() {
    setTried(true);
    if (numberProblem || !peopleFit || !type) return;
    setSending(true);
    try {
      const opened = await client.do('openCase', { body: { number: number.trim(), type, ...asPeople(people) } });
      go(caseHref(opened.number));
    } catch (error) {
      setProblem(asProblem(error));
      setSending(false);
    }
  }

  return (
    <Modal
      visible
      size="large"
      header="Open a case"
      onDismiss={close}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={close}>
              Cancel
            </Button>
            <Button variant="primary" loading={sending} onClick={() => void open()}>
              Open the case
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="l">
        {problem && <ProblemAlert problem={problem} />}
        <FormField
          label="Case number"
          description="The number that your office and others know the case by. It cannot be changed later."
          errorText={tried ? numberProblem : ''}
        >
          <Input ref={first} value={number} onChange={({ detail }) => setNumber(detail.value)} spellcheck={false} />
        </FormField>
        <FormField label="Type of case" description="It decides which papers the checklist asks for.">
          <RadioGroup
            value={type}
            items={types.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={({ detail }) => choose(detail.value)}
          />
        </FormField>
        <PeopleEditor draft={people} change={setPeople} showProblems={tried} />
      </SpaceBetween>
    </Modal>
  );
}
