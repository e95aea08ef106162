import Grid from '@cloudscape-design/components/grid';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Case } from '../api/contract';
import { useMay } from '../app/office';
import { Checklist } from './Checklist';
import { FindingList } from './FindingList';
import { Packages } from './Packages';
import { PeoplePanel } from './PeoplePanel';
import { UploadPanel } from './UploadPanel';
import type { Uploads } from './useUploads';

interface Props {
  file: Case;
  uploads: Uploads;
  refresh: () => Promise<void>;
}

export function OverviewTab({ file, uploads, refresh }: Props) {
  const mayUpload = useMay('STAFF');
  return (
    <Grid gridDefinition={[{ colspan: { default: 12, m: 8 } }, { colspan: { default: 12, m: 4 } }]}>
      <SpaceBetween size="l">
        <FindingList file={file} />
        <Checklist file={file} />
      </SpaceBetween>
      <SpaceBetween size="l">
        {file.packages.length > 0 && <Packages file={file} />}
        {mayUpload && <UploadPanel file={file} uploads={uploads} />}
        <PeoplePanel file={file} refresh={refresh} />
      </SpaceBetween>
    </Grid>
  );
}
