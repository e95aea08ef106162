import Alert from '@cloudscape-design/components/alert';
import type { ReactNode } from 'react';
import type { Problem } from '../api/contract';

/** What broke, and what to do next. */
export function ProblemAlert({ problem, action }: { problem: Problem; action?: ReactNode }) {
  return (
    <Alert type="error" header={problem.title} action={action}>
      {problem.detail} {problem.next}
    </Alert>
  );
}
