import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import type { CaseState } from '../api/contract';
import { stateWords } from './words';

const types: Record<CaseState, StatusIndicatorProps.Type> = {
  READING: 'in-progress',
  WAITING: 'warning',
  CLOSING: 'in-progress',
  SEALED: 'success',
};

export function StateIndicator({ state }: { state: CaseState }) {
  return <StatusIndicator type={types[state]}>{stateWords[state]}</StatusIndicator>;
}
