import Box from '@cloudscape-design/components/box';
import Link from '@cloudscape-design/components/link';
import ProgressBar from '@cloudscape-design/components/progress-bar';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { TableProps } from '@cloudscape-design/components/table';
import type { CaseLine } from '../api/contract';
import { StateIndicator } from '../app/StateIndicator';
import { caseHref } from '../app/routes';
import { ago, time, waitingWords } from '../app/words';

/** The columns of the list of cases. */
export const caseColumns = (titles: ReadonlyMap<string, string>): TableProps.ColumnDefinition<CaseLine>[] => [
  {
    id: 'number',
    header: 'Case',
    isRowHeader: true,
    cell: (line) => (
      <>
        <Link href={caseHref(line.number)} fontSize="body-m">
          {line.number}
        </Link>
        {line.round > 1 && <Box variant="small"> round {line.round}</Box>}
      </>
    ),
  },
  { id: 'type', header: 'Type', cell: (line) => titles.get(line.type) ?? line.type },
  { id: 'state', header: 'State', cell: (line) => <StateIndicator state={line.state} /> },
  {
    id: 'waiting',
    header: 'Waits for',
    cell: (line) =>
      line.waitingFor.length === 0 ? '–' : waitingWords(line).map((words) => <div key={words}>{words}</div>),
  },
  {
    id: 'papers',
    header: 'Checklist',
    minWidth: 180,
    cell: (line) =>
      line.asked === 0 ? (
        <StatusIndicator type="pending">Not checked yet</StatusIndicator>
      ) : (
        <ProgressBar
          value={(100 * line.met) / line.asked}
          additionalInfo={`${line.met} of ${line.asked}`}
          ariaLabel={`${line.met} of ${line.asked} papers are here`}
        />
      ),
  },
  {
    id: 'changed',
    header: 'Changed',
    cell: (line) => <span title={time(line.changedAt)}>{ago(line.changedAt)}</span>,
  },
];
