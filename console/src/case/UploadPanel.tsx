import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FileDropzone from '@cloudscape-design/components/file-dropzone';
import FileInput from '@cloudscape-design/components/file-input';
import Header from '@cloudscape-design/components/header';
import ProgressBar from '@cloudscape-design/components/progress-bar';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { Case } from '../api/contract';
import type { Upload } from '../api/uploads';
import { plural, size } from '../app/words';
import type { Uploads } from './useUploads';

/** A place to drop scans on, and how far each has come. */
export function UploadPanel({ file, uploads }: { file: Case; uploads: Uploads }) {
  const unread = file.uploads.filter(({ state }) => state === 'UNREAD').length;
  return (
    <Container header={<Header variant="h2">Hand in scans</Header>}>
      <SpaceBetween size="m">
        <FileDropzone onChange={({ detail }) => uploads.add(detail.value)}>
          <SpaceBetween size="xs" alignItems="center">
            <FileInput
              multiple
              ariaLabel="Choose scans"
              value={[]}
              onChange={({ detail }) => uploads.add(detail.value)}
            >
              Choose files
            </FileInput>
            <Box color="text-body-secondary" textAlign="center">
              or drop them here. PDF, JPEG, PNG or TIFF, several papers in one file or one in each.
            </Box>
          </SpaceBetween>
        </FileDropzone>
        {uploads.list.map((upload) => (
          <Progress key={upload.id} upload={upload} retry={() => uploads.retry(upload.id)} />
        ))}
        {unread > 0 && <StatusIndicator type="in-progress">Reading {plural(unread, 'file')}</StatusIndicator>}
        {file.state === 'SEALED' && (
          <Box color="text-body-secondary" fontSize="body-s">
            This case is packaged. Another file opens its next round, and a new package will follow.
          </Box>
        )}
      </SpaceBetween>
    </Container>
  );
}

function Progress({ upload, retry }: { upload: Upload; retry: () => void }) {
  switch (upload.state) {
    case 'waiting':
    case 'sending':
      return (
        <ProgressBar
          label={upload.name}
          description={size(upload.bytes)}
          value={upload.bytes === 0 ? 0 : (100 * upload.sent) / upload.bytes}
        />
      );
    case 'done':
      return (
        <StatusIndicator type="success" wrapText>
          {upload.name} is here
        </StatusIndicator>
      );
    case 'failed':
      return (
        <SpaceBetween size="xxs">
          <StatusIndicator type="error" wrapText>
            {upload.name}: {upload.problem?.detail} {upload.problem?.next}
          </StatusIndicator>
          <Button iconName="refresh" onClick={retry} ariaLabel={`Try ${upload.name} again`}>
            Try again
          </Button>
        </SpaceBetween>
      );
  }
}
