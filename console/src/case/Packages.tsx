import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import type { Case, Package, PackageCheck } from '../api/contract';
import { asProblem } from '../api/problem';
import { useOffice } from '../app/office';
import { time } from '../app/words';

/** The packages of a case, the latest first. */
export function Packages({ file }: { file: Case }) {
  return (
    <Container header={<Header variant="h2">{file.packages.length === 1 ? 'Package' : 'Packages'}</Header>}>
      <SpaceBetween size="l">
        {[...file.packages].reverse().map((sealed, i) => (
          <PackageItem key={sealed.id} number={file.number} sealed={sealed} latest={i === 0} />
        ))}
      </SpaceBetween>
    </Container>
  );
}

function PackageItem({ number, sealed, latest }: { number: string; sealed: Package; latest: boolean }) {
  const { client, complain } = useOffice();
  const [check, setCheck] = useState<PackageCheck | 'checking'>();
  const path = { number, package: sealed.id };

  async function download() {
    try {
      save(await client.do('getPackage', { path }), `${sealed.id}.zip`);
    } catch (error) {
      complain(asProblem(error));
    }
  }

  async function verify() {
    setCheck('checking');
    try {
      setCheck(await client.do('checkPackage', { path }));
    } catch (error) {
      setCheck(undefined);
      complain(asProblem(error));
    }
  }

  return (
    <SpaceBetween size="xs">
      <div>
        <strong>{sealed.id}</strong>, sealed {time(sealed.at)}
        {!latest && ', superseded by a later one'}
      </div>
      <SpaceBetween direction="horizontal" size="xs">
        <Button variant={latest ? 'primary' : 'normal'} iconName="download" onClick={() => void download()}>
          Download
        </Button>
        <Button loading={check === 'checking'} onClick={() => void verify()}>
          Check the seal
        </Button>
      </SpaceBetween>
      {check && check !== 'checking' && <CheckResult check={check} />}
    </SpaceBetween>
  );
}

function CheckResult({ check }: { check: PackageCheck }) {
  return check.whole ? (
    <StatusIndicator type="success" wrapText>
      Whole: every byte is as it was sealed.
    </StatusIndicator>
  ) : (
    <StatusIndicator type="error" wrapText>
      Not as it was sealed: {check.problems.join(' ')}
    </StatusIndicator>
  );
}

/** Has the browser save bytes under a name. */
function save(bytes: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
