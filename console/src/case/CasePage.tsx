import Box from '@cloudscape-design/components/box';
import BreadcrumbGroup from '@cloudscape-design/components/breadcrumb-group';
import Button from '@cloudscape-design/components/button';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import Tabs from '@cloudscape-design/components/tabs';
import { useCase } from '../api/live';
import { ProblemAlert } from '../app/ProblemAlert';
import { caseHref, casesHref, go, reviewHref } from '../app/routes';
import { plural } from '../app/words';
import { queueOf } from '../review/queue';
import { CaseFacts } from './CaseFacts';
import { DecisionsTab } from './DecisionsTab';
import { FilesTab } from './FilesTab';
import { HistoryTab } from './HistoryTab';
import { OverviewTab } from './OverviewTab';
import { PapersTab } from './PapersTab';
import { useUploads } from './useUploads';

/** Everything about one case, as it stands. */
export function CasePage({ number, tab }: { number: string; tab: string }) {
  const { value: file, problem, refresh } = useCase(number);
  const uploads = useUploads(number, refresh);
  const queue = file ? queueOf(file) : [];
  return (
    <ContentLayout
      breadcrumbs={
        <BreadcrumbGroup
          items={[
            { text: 'Cases', href: casesHref() },
            { text: number, href: caseHref(number) },
          ]}
        />
      }
      header={
        <Header
          variant="h1"
          description={file?.type.title}
          actions={
            queue.length > 0 && (
              <Button variant="primary" href={reviewHref(number)}>
                Review {plural(queue.length, 'finding')}
              </Button>
            )
          }
        >
          {number}
        </Header>
      }
    >
      <SpaceBetween size="l">
        {problem && <ProblemAlert problem={problem} />}
        {!file && !problem && (
          <Box textAlign="center" padding="xxl">
            <Spinner size="large" /> <Box variant="p">Looking up the case</Box>
          </Box>
        )}
        {file && (
          <>
            <CaseFacts file={file} />
            <Tabs
              activeTabId={tab}
              onChange={({ detail }) => go(caseHref(number, detail.activeTabId))}
              tabs={[
                {
                  id: 'overview',
                  label: 'Overview',
                  content: <OverviewTab file={file} uploads={uploads} refresh={refresh} />,
                },
                { id: 'papers', label: `Papers (${file.documents.length})`, content: <PapersTab file={file} /> },
                { id: 'files', label: `Files and pages (${file.uploads.length})`, content: <FilesTab file={file} /> },
                {
                  id: 'decisions',
                  label: `Decisions (${file.decisions.filter(({ withdrawn }) => !withdrawn).length})`,
                  content: <DecisionsTab file={file} refresh={refresh} />,
                },
                { id: 'history', label: 'History', content: <HistoryTab number={number} version={file.version} /> },
              ]}
            />
          </>
        )}
      </SpaceBetween>
    </ContentLayout>
  );
}
