import Button from '@cloudscape-design/components/button';
import type { Problem } from '../api/contract';
import { ProblemAlert } from './ProblemAlert';

export function StartFailed({ problem, again }: { problem: Problem; again: () => void }) {
  return (
    <main className="dossier-alone">
      <ProblemAlert problem={problem} action={<Button onClick={again}>Try again</Button>} />
    </main>
  );
}
