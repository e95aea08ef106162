import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import type { Case, Document, Field } from '../api/contract';
import { fieldStateWords, gradeWords, plural, sourceWords } from '../app/words';
import { fileName } from './names';

/** The papers that were recognised, and what each says. */
export function PapersTab({ file }: { file: Case }) {
  if (file.documents.length === 0) {
    return (
      <Box textAlign="center" padding="xl" color="text-body-secondary">
        No papers yet. They appear here as soon as a file has been read.
      </Box>
    );
  }
  return (
    <SpaceBetween size="m">
      {file.documents.map((document) => (
        <Paper key={document.id} document={document} file={file} />
      ))}
    </SpaceBetween>
  );
}

function Paper({ document, file }: { document: Document; file: Case }) {
  const open = file.findings.filter((finding) => finding.open && finding.subject.document === document.id).length;
  const pages = document.pages.map(({ upload, page }) => `page ${page} of ${fileName(file, upload)}`).join(', ');
  return (
    <ExpandableSection
      variant="container"
      headerText={document.label}
      headerDescription={pages}
      headerActions={open > 0 ? <Badge color="severity-medium">{plural(open, 'finding')}</Badge> : undefined}
    >
      <SpaceBetween size="s">
        {document.problems.map((problem) => (
          <StatusIndicator key={`${problem.page} ${problem.code}`} type="info" wrapText>
            Page {problem.page}: {problem.advice}
          </StatusIndicator>
        ))}
        <Table<Field>
          variant="embedded"
          items={document.fields}
          trackBy="name"
          wrapLines
          ariaLabels={{ tableLabel: `Fields of ${document.label}` }}
          columnDefinitions={columns}
          empty="Nothing was read on this paper."
        />
        {document.mrz && (
          <div>
            <Box variant="awsui-key-label">Machine-readable zone</Box>
            <pre className="dossier-zone">{document.mrz.lines.join('\n')}</pre>
            <StatusIndicator type={document.mrz.valid ? 'success' : 'warning'}>
              {document.mrz.valid ? 'All check digits fit' : 'A check digit does not fit'}
            </StatusIndicator>
          </div>
        )}
      </SpaceBetween>
    </ExpandableSection>
  );
}

const columns = [
  { id: 'label', header: 'Field', isRowHeader: true, cell: (field: Field) => field.label },
  {
    id: 'value',
    header: 'Value',
    cell: (field: Field) => field.value ?? <Box color="text-status-inactive">{fieldStateWords[field.state]}</Box>,
  },
  {
    id: 'raw',
    header: 'As seen',
    cell: (field: Field) =>
      field.evidence.map(({ source, raw }, i) => (
        <div key={`${i} ${source}`}>
          <code>{raw}</code> <Box variant="small">{sourceWords[source]}</Box>
        </div>
      )),
  },
  {
    id: 'standing',
    header: 'Standing',
    cell: (field: Field) => (
      <StatusIndicator type={field.accepted ? 'success' : 'warning'} wrapText>
        {field.grade ? gradeWords[field.grade] : fieldStateWords[field.state]}
      </StatusIndicator>
    ),
  },
];
