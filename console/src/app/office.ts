import { createContext, useContext } from 'react';
import type { Client } from '../api/client';
import type { Me, Problem, Role } from '../api/contract';
import type { Pictures } from '../api/pictures';

/** What every page works with. */
export interface Office {
  client: Client;
  pictures: Pictures;
  me: Me;
  /** Says something at the top of the page for a while. */
  say(kind: 'success' | 'info', text: string): void;
  /** Says what went wrong, until it is put away. */
  complain(problem: Problem): void;
}

export const OfficeContext = createContext<Office | undefined>(undefined);

export function useOffice(): Office {
  const office = useContext(OfficeContext);
  if (!office) throw new Error('Pages stand inside an office');
  return office;
}

export function useMay(role: Role): boolean {
  return useOffice().me.roles.includes(role);
}
