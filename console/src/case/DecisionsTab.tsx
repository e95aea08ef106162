import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import type { Case, Decision } from '../api/contract';
import { asProblem } from '../api/problem';
import { useOffice } from '../app/office';
import { roleWords, rulingWords, time } from '../app/words';

/** Who said what about which finding. */
export function DecisionsTab({ file, refresh }: { file: Case; refresh: () => Promise<void> }) {
  const { client, me, say, complain } = useOffice();
  const readOnly = me.roles.every((role) => role === 'AUDITOR');

  async function withdraw(decision: Decision) {
    try {
      await client.do('withdrawDecision', { path: { number: file.number, decision: decision.id } });
      say('success', `Decision ${decision.id} is taken back; its finding is open again.`);
      await refresh();
    } catch (error) {
      complain(asProblem(error));
    }
  }

  return (
    <Table<Decision>
      items={[...file.decisions].reverse()}
      trackBy={({ id }) => String(id)}
      wrapLines
      ariaLabels={{ tableLabel: 'Decisions' }}
      empty="Nobody has decided anything yet."
      columnDefinitions={[
        { id: 'id', header: 'No.', isRowHeader: true, cell: ({ id }) => id },
        {
          id: 'about',
          header: 'About',
          cell: ({ title, subject }) => (
            <>
              {title}
              <Box color="text-body-secondary" fontSize="body-s">
                {subject}
              </Box>
            </>
          ),
        },
        {
          id: 'ruling',
          header: 'Ruling',
          cell: ({ ruling, value }) => rulingWords[ruling].done + (value === undefined ? '' : `: ${value || 'nobody'}`),
        },
        { id: 'reason', header: 'Reason', cell: ({ reason }) => reason || '–' },
        { id: 'by', header: 'By', minWidth: 130, cell: ({ by, role }) => `${by} (${roleWords[role]})` },
        { id: 'at', header: 'When', minWidth: 130, cell: ({ at }) => time(at) },
        {
          id: 'withdraw',
          header: '',
          minWidth: 160,
          cell: (decision) =>
            decision.withdrawn ? (
              <StatusIndicator type="stopped">Taken back by {decision.withdrawn.by}</StatusIndicator>
            ) : (
              !readOnly && (
                <Button ariaLabel={`Take decision ${decision.id} back`} onClick={() => void withdraw(decision)}>
                  Take back
                </Button>
              )
            ),
        },
      ]}
    />
  );
}
