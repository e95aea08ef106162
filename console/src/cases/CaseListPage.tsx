import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import TextFilter from '@cloudscape-design/components/text-filter';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CaseLine, CaseList } from '../api/contract';
import { useLive } from '../api/live';
import { useMay, useOffice } from '../app/office';
import { ProblemAlert } from '../app/ProblemAlert';
import { caseColumns } from './columns';
import { NewCaseDialog } from './NewCaseDialog';

type State = 'all' | 'open' | 'waiting' | 'sealed';

const states: { id: State; text: string }[] = [
  { id: 'open', text: 'Open' },
  { id: 'waiting', text: 'Waiting' },
  { id: 'sealed', text: 'Sealed' },
  { id: 'all', text: 'All' },
];

const MORE = 50;

/** The list of cases: how far each is, and on whom it waits. */
export function CaseListPage() {
  const mayOpen = useMay('STAFF');
  const [state, setState] = useState<State>('all');
  const [wanted, setWanted] = useState(MORE);
  const [filter, setFilter] = useState('');
  const [opening, setOpening] = useState(false);
  const { value, problem } = useCases(state, wanted);
  const columns = useColumns();
  const shown = value?.cases.filter((line) => line.number.toLowerCase().includes(filter.trim().toLowerCase()));

  const openButton = mayOpen && (
    <Button variant="primary" onClick={() => setOpening(true)}>
      Open a case
    </Button>
  );
  return (
    <ContentLayout
      header={
        <Header variant="h1" actions={openButton} description="Each case goes on by itself until somebody has to act.">
          Cases
        </Header>
      }
    >
      <SpaceBetween size="l">
        {problem && <ProblemAlert problem={problem} />}
        <Table<CaseLine>
          items={shown ?? []}
          trackBy="number"
          columnDefinitions={columns}
          loading={!value && !problem}
          loadingText="Looking for cases"
          variant="container"
          enableKeyboardNavigation
          ariaLabels={{ tableLabel: 'Cases' }}
          filter={
            <SpaceBetween direction="horizontal" size="m">
              <TextFilter
                filteringText={filter}
                filteringPlaceholder="Find a number"
                filteringAriaLabel="Find a case by its number"
                onChange={({ detail }) => setFilter(detail.filteringText)}
              />
              <SegmentedControl
                label="Which cases"
                selectedId={state}
                options={states}
                onChange={({ detail }) => setState(detail.selectedId as State)}
              />
            </SpaceBetween>
          }
          empty={<Empty filtered={state !== 'all' || filter !== ''} action={openButton} />}
          footer={
            value?.next && (
              <Box textAlign="center">
                <Button onClick={() => setWanted(wanted + MORE)}>Show more</Button>
              </Box>
            )
          }
        />
      </SpaceBetween>
      {opening && <NewCaseDialog close={() => setOpening(false)} />}
    </ContentLayout>
  );
}

/** The columns, with types of cases by their titles once these are known. */
function useColumns() {
  const { client } = useOffice();
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    client.do('listCaseTypes', {}).then(
      ({ caseTypes }) => setTitles(new Map(caseTypes.map(({ id, title }) => [id, title]))),
      () => undefined, // the list says the same by its ids
    );
  }, [client]);
  return useMemo(() => caseColumns(titles), [titles]);
}

function useCases(state: State, wanted: number) {
  const { client } = useOffice();
  const look = useCallback(
    async (signal: AbortSignal) => {
      const list: CaseList = { cases: [] };
      let after: string | undefined;
      do {
        const limit = Math.min(200, wanted - list.cases.length);
        const query = after ? { state, limit, after } : { state, limit };
        const page = await client.do('listCases', { query, signal });
        list.cases.push(...page.cases);
        after = page.next;
      } while (after && list.cases.length < wanted);
      return after ? { ...list, next: after } : list;
    },
    [client, state, wanted],
  );
  return useLive(look);
}

function Empty({ filtered, action }: { filtered: boolean; action: React.ReactNode }) {
  return (
    <Box textAlign="center" padding="l">
      <SpaceBetween size="m">
        <Box variant="strong">{filtered ? 'No such case' : 'No cases yet'}</Box>
        <Box color="text-body-secondary">
          {filtered
            ? 'Nothing here passes the filter.'
            : 'Open a case with its number and its people, then drop the scans on it.'}
        </Box>
        {!filtered && action}
      </SpaceBetween>
    </Box>
  );
}
