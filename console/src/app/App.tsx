import Box from '@cloudscape-design/components/box';
import Spinner from '@cloudscape-design/components/spinner';
import { useEffect, useState } from 'react';
import { Client } from '../api/client';
import type { Me, Problem } from '../api/contract';
import { Pictures } from '../api/pictures';
import { asProblem } from '../api/problem';
import { beginSession, type Session } from '../auth';
import type { Surroundings } from '../auth/session';
import { Shell } from './Shell';
import { SignedOut } from './SignedOut';
import { StartFailed } from './StartFailed';

type Start =
  | { at: 'starting' }
  | { at: 'signed-out'; session: Session }
  | { at: 'failed'; problem: Problem }
  | { at: 'ready'; session: Session; client: Client; pictures: Pictures; me: Me };

/** Finds out who is here, and shows them in. */
export function App({ here }: { here: Surroundings }) {
  const [start, setStart] = useState<Start>({ at: 'starting' });
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    let gone = false;
    const become = (next: Start) => gone || setStart(next);
    begin(here, become).catch((error) => become({ at: 'failed', problem: asProblem(error) }));
    return () => {
      gone = true;
    };
  }, [here, attempt]);

  switch (start.at) {
    case 'starting':
      return (
        <Box textAlign="center" padding="xxxl">
          <Spinner size="large" />
        </Box>
      );
    case 'signed-out':
      return <SignedOut session={start.session} />;
    case 'failed':
      return <StartFailed problem={start.problem} again={() => setAttempt(attempt + 1)} />;
    case 'ready':
      return <Shell {...start} />;
  }
}

async function begin(here: Surroundings, become: (next: Start) => void): Promise<void> {
  const session = await beginSession(here);
  const signedOut = () => become({ at: 'signed-out', session });
  if (!(await session.token())) return signedOut();
  const client = new Client(session, signedOut);
  try {
    const me = await client.do('whoAmI', {});
    become({ at: 'ready', session, client, pictures: new Pictures(client), me });
  } catch (error) {
    const problem = asProblem(error);
    if (problem.status !== 401) become({ at: 'failed', problem });
  }
}
