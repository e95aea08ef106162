import AppLayout from '@cloudscape-design/components/app-layout';
import Flashbar from '@cloudscape-design/components/flashbar';
import TopNavigation from '@cloudscape-design/components/top-navigation';
import { useMemo, useState } from 'react';
import type { Client } from '../api/client';
import type { Me } from '../api/contract';
import type { Pictures } from '../api/pictures';
import type { Session } from '../auth';
import { CasePage } from '../case/CasePage';
import { CaseListPage } from '../cases/CaseListPage';
import { ReviewPage } from '../review/ReviewPage';
import { keptAppearance } from './appearance';
import { useFlashes } from './flashes';
import { accountMenu, appearanceMenu } from './menus';
import { OfficeContext } from './office';
import { casesHref, type Route, useRoute } from './routes';

interface Props {
  session: Session;
  client: Client;
  pictures: Pictures;
  me: Me;
}

/** The frame round every page. */
export function Shell({ session, client, pictures, me }: Props) {
  const route = useRoute();
  const { flashes, say, complain } = useFlashes();
  const [appearance, setAppearance] = useState(keptAppearance);
  const office = useMemo(() => ({ client, pictures, me, say, complain }), [client, pictures, me, say, complain]);
  const reviewing = route.at === 'review';
  return (
    <OfficeContext value={office}>
      <div id="top">
        <TopNavigation
          identity={{ href: casesHref(), title: 'Dossier', logo: { src: './dossier.svg', alt: '' } }}
          utilities={[appearanceMenu(appearance, setAppearance), accountMenu(me, session)]}
        />
      </div>
      <AppLayout
        headerSelector="#top"
        navigationHide
        toolsHide
        maxContentWidth={reviewing ? Number.MAX_VALUE : 1500}
        stickyNotifications
        notifications={<Flashbar items={flashes} />}
        content={pageFor(route)}
      />
    </OfficeContext>
  );
}

function pageFor(route: Route) {
  switch (route.at) {
    case 'cases':
      return <CaseListPage />;
    case 'case':
      return <CasePage key={route.number} number={route.number} tab={route.tab} />;
    case 'review':
      return <ReviewPage key={route.number} number={route.number} finding={route.finding} />;
  }
}
