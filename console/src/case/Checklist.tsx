import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { Case, ChecklistLine } from '../api/contract';
import { nameOf } from './names';

/** Which papers are here and which are not, person by person. */
export function Checklist({ file }: { file: Case }) {
  const groups = grouped(file);
  return (
    <Container
      header={
        <Header description="Dossier checks that papers are complete and fit together. It decides nothing about anybody.">
          Checklist
        </Header>
      }
    >
      <SpaceBetween size="l">
        {groups.map(({ title, lines }) => (
          <section key={title} aria-label={title}>
            <Box variant="h3">{title}</Box>
            <ul className="dossier-list">
              {lines.map((line) => (
                <Line key={line.key} line={line} file={file} />
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && <Box color="text-body-secondary">This type of case asks for no papers.</Box>}
      </SpaceBetween>
    </Container>
  );
}

function grouped(file: Case): { title: string; lines: ChecklistLine[] }[] {
  const titles = new Map<string, ChecklistLine[]>();
  const titleOf = (line: ChecklistLine) =>
    line.about.length === 0 ? 'The case' : line.about.map((id) => nameOf(file, id)).join(' and ');
  for (const line of file.checklist) {
    titles.set(titleOf(line), [...(titles.get(titleOf(line)) ?? []), line]);
  }
  return [...titles].map(([title, lines]) => ({ title, lines }));
}

function Line({ line, file }: { line: ChecklistLine; file: Case }) {
  const label = (id: string) => file.documents.find((document) => document.id === id)?.label ?? id;
  const waiver = file.decisions.find(({ id }) => id === line.waivedBy);
  return (
    <li>
      <StatusIndicator
        type={line.state === 'MET' ? 'success' : line.state === 'WAIVED' ? 'info' : 'pending'}
        iconAriaLabel={line.state === 'MET' ? 'Here' : line.state === 'WAIVED' ? 'Waived' : 'Not here'}
        wrapText
      >
        {line.title}
      </StatusIndicator>
      <Box color="text-body-secondary" padding={{ left: 'l' }} fontSize="body-s">
        {line.state === 'MET' && line.documents.map(label).join(', ')}
        {line.state === 'UNMET' && `Any of: ${line.alternatives.join('; ')}`}
        {line.state === 'WAIVED' && `Waived by ${waiver?.by ?? 'a supervisor'}: ${waiver?.reason ?? ''}`}
      </Box>
    </li>
  );
}
