import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import type { Case, LedgerLine, Upload } from '../api/contract';
import { ago, plural, size, time } from '../app/words';
import { fileName } from './names';

/** Every file that was handed in, and what became of every page. */
export function FilesTab({ file }: { file: Case }) {
  return (
    <SpaceBetween size="l">
      <Table<Upload>
        header={<Header counter={`(${file.uploads.length})`}>Files</Header>}
        items={file.uploads}
        trackBy="id"
        wrapLines
        ariaLabels={{ tableLabel: 'Files' }}
        empty="No files yet. Drop scans on the overview."
        columnDefinitions={[
          { id: 'name', header: 'Name', isRowHeader: true, cell: ({ fileName: name }) => name },
          { id: 'state', header: 'State', cell: (upload) => <UploadState upload={upload} /> },
          { id: 'size', header: 'Size', cell: ({ bytes }) => size(bytes) },
          { id: 'by', header: 'Handed in by', cell: ({ by, times }) => (times > 1 ? `${by}, ${times} times` : by) },
          {
            id: 'at',
            header: 'Handed in',
            cell: ({ receivedAt }) => <span title={time(receivedAt)}>{ago(receivedAt)}</span>,
          },
        ]}
      />
      <PageLedger file={file} />
    </SpaceBetween>
  );
}

function UploadState({ upload }: { upload: Upload }) {
  switch (upload.state) {
    case 'UNREAD':
      return <StatusIndicator type="in-progress">Being read</StatusIndicator>;
    case 'READ':
      return <StatusIndicator type="success">Read, {plural(upload.pages ?? 0, 'page')}</StatusIndicator>;
    case 'UNREADABLE':
      return (
        <StatusIndicator type="error" wrapText>
          {upload.problem?.message}
        </StatusIndicator>
      );
  }
}

const fateWords: Record<LedgerLine['fate'], string> = {
  document: 'Part of',
  blank: 'Blank',
  separator: 'Separator sheet',
  duplicate: 'The same as',
  'sent-back': 'Sent back for a new scan',
  unaccounted: 'Not read',
};

function PageLedger({ file }: { file: Case }) {
  const label = (id: string) => file.documents.find((document) => document.id === id)?.label ?? id;
  const fate = (line: LedgerLine) => {
    if (line.document) return `${fateWords[line.fate]}: ${label(line.document)}`;
    if (line.of) return `${fateWords[line.fate]} page ${line.of.page} of ${fileName(file, line.of.upload)}`;
    return fateWords[line.fate];
  };
  return (
    <Container
      header={
        <Header
          description="Every page of every file has exactly one fate. No page is lost."
          counter={`(${file.ledger.length})`}
        >
          Pages
        </Header>
      }
    >
      {file.ledger.length === 0 ? (
        <Box color="text-body-secondary">No pages yet.</Box>
      ) : (
        <Table<LedgerLine>
          variant="embedded"
          items={file.ledger}
          ariaLabels={{ tableLabel: 'Pages' }}
          columnDefinitions={[
            { id: 'file', header: 'File', cell: ({ page }) => fileName(file, page.upload) },
            { id: 'page', header: 'Page', cell: ({ page }) => page.page },
            {
              id: 'fate',
              header: 'Fate',
              cell: (line) =>
                line.fate === 'unaccounted' ? <StatusIndicator type="error">{fate(line)}</StatusIndicator> : fate(line),
            },
          ]}
        />
      )}
    </Container>
  );
}
