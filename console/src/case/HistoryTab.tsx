import Header from '@cloudscape-design/components/header';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { useEffect, useState } from 'react';
import type { History, HistoryLine, Problem } from '../api/contract';
import { asProblem } from '../api/problem';
import { useOffice } from '../app/office';
import { ProblemAlert } from '../app/ProblemAlert';
import { roleWords, time } from '../app/words';

/** The audit trail, the latest first. */
export function HistoryTab({ number, version }: { number: string; version: number }) {
  const { client } = useOffice();
  const [history, setHistory] = useState<History>();
  const [problem, setProblem] = useState<Problem>();

  useEffect(() => {
    const gone = new AbortController();
    client.do('getHistory', { path: { number }, signal: gone.signal }).then(setHistory, (error) => {
      if (!gone.signal.aborted) setProblem(asProblem(error));
    });
    return () => gone.abort();
  }, [client, number, version]);

  if (problem) return <ProblemAlert problem={problem} />;
  return (
    <Table<HistoryLine>
      header={
        <Header
          description="Each line is chained to the one before, so that a line that was changed or left out shows."
          actions={history && <Unbroken unbroken={history.unbroken} />}
        >
          History
        </Header>
      }
      loading={!history}
      loadingText="Looking up the history"
      items={[...(history?.entries ?? [])].reverse()}
      trackBy={({ sequence }) => String(sequence)}
      wrapLines
      ariaLabels={{ tableLabel: 'History' }}
      columnDefinitions={[
        { id: 'sequence', header: 'No.', isRowHeader: true, cell: ({ sequence }) => sequence },
        { id: 'at', header: 'When', cell: ({ at }) => time(at) },
        {
          id: 'by',
          header: 'Who',
          cell: ({ by, role }) => (role === 'SYSTEM' ? 'Dossier' : `${by} (${roleWords[role]})`),
        },
        { id: 'text', header: 'What', cell: ({ text }) => text },
      ]}
    />
  );
}

function Unbroken({ unbroken }: { unbroken: boolean }) {
  return (
    <StatusIndicator type={unbroken ? 'success' : 'error'}>
      {unbroken ? 'The chain is unbroken' : 'The chain is broken: tell a supervisor'}
    </StatusIndicator>
  );
}
