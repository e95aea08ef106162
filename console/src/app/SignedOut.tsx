import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import type { Session } from '../auth';

/** Nobody is signed in here. */
export function SignedOut({ session }: { session: Session }) {
  const { signIn } = session;
  return (
    <main className="dossier-alone">
      {signIn ? (
        <Alert
          type="info"
          header="You are not signed in"
          action={<Button onClick={() => void signIn()}>Sign in</Button>}
        >
          Sign in with your office account to go on.
        </Alert>
      ) : (
        <Alert type="info" header="You are not signed in">
          Open the link that Dossier printed when it started: it carries the key to this console. Each tab needs it
          once.
        </Alert>
      )}
    </main>
  );
}
