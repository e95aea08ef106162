import type { Problem } from './contract';

/** Why something was not done: what broke, and what to do next. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

export function asProblem(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : unreachable();
}

/** No answer came at all. */
export function unreachable(): Problem {
  return {
    type: 'urn:dossier:problem:unreachable',
    code: 'unreachable',
    title: 'Dossier does not answer',
    status: 503,
    detail: 'The server could not be reached.',
    next: 'Look whether Dossier is still running and the network is there. This page goes on by itself.',
  };
}

/** The problem that a reply tells; a reply that is no problem detail is told by its status. */
export async function problemOf(reply: Response): Promise<Problem> {
  if (reply.headers.get('content-type')?.startsWith('application/problem+json')) {
    return (await reply.json()) as Problem;
  }
  return {
    type: 'about:blank',
    code: `status-${reply.status}`,
    title: 'Something between here and Dossier refused',
    status: reply.status,
    detail: `The request was answered with status ${reply.status}.`,
    next: 'Try again; if it happens again, tell the engineers this status.',
  };
}
