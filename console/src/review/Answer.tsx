import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect, useState } from 'react';
import type { Case, Field, Finding, RulingKind } from '../api/contract';
import { rulingWords } from '../app/words';
import { AssignForm } from './AssignForm';
import { CorrectForm } from './CorrectForm';
import { KeyHint } from './KeyHint';
import { keyLines } from './keys';
import type { Spot } from './places';
import { choicesOf, rulingFor } from './queue';
import { ReasonForm } from './ReasonForm';
import type { Review } from './useReview';

interface Props {
  file: Case;
  finding: Finding;
  field: Field | undefined;
  review: Review;
  shown: Spot | undefined;
}

/** The rulings that may settle a finding, each a button and a key. */
export function Answer({ file, finding, field, review, shown }: Props) {
  const [form, setForm] = useState<RulingKind>();
  const { decide, onRule, busy } = review;

  function rule(ruling: RulingKind) {
    if (!finding.allowed.includes(ruling) || busy) return;
    if (finding.reasonFor.includes(ruling) || ruling === 'CORRECT' || ruling === 'ASSIGN') {
      setForm(ruling);
    } else if (ruling === 'SEND_BACK') {
      void decide(ruling, shown ? { page: shown.page } : {});
    } else {
      void decide(ruling);
    }
  }

  function choose(at: number) {
    const choice = field && choicesOf(field)[at];
    if (!choice) return;
    const ruling = rulingFor(field, choice.value);
    if (!finding.allowed.includes(ruling)) return;
    void decide(ruling, ruling === 'CORRECT' ? { value: choice.value } : {});
  }

  useEffect(() => {
    onRule.current = (command) => (command.do === 'rule' ? rule(command.ruling) : choose(command.choice));
    return () => {
      onRule.current = undefined;
    };
  });

  if (finding.allowed.length === 0) {
    return <Box color="text-body-secondary">{finding.open ? finding.next : 'Nobody has to act.'}</Box>;
  }
  const close = () => setForm(undefined);
  return (
    <SpaceBetween size="s">
      <Box variant="p">{finding.next}</Box>
      {form === undefined && (
        <div className="dossier-keys">
          {finding.allowed.map((ruling) => (
            <Button
              key={ruling}
              variant={ruling === 'ACCEPT' ? 'primary' : 'normal'}
              disabled={busy}
              nativeButtonAttributes={{ title: rulingWords[ruling].help, 'aria-keyshortcuts': keyOf(ruling) }}
              onClick={() => rule(ruling)}
            >
              {rulingWords[ruling].verb}
              {ruling === 'ACCEPT' && field?.value && <span className="dossier-taken">{field.value}</span>}{' '}
              <KeyHint of={keyOf(ruling)} />
            </Button>
          ))}
        </div>
      )}
      {form === 'CORRECT' && (
        <CorrectForm field={field} finding={finding} close={close} save={(value) => decide('CORRECT', { value })} />
      )}
      {form === 'ASSIGN' && <AssignForm file={file} close={close} save={(people) => decide('ASSIGN', { people })} />}
      {form && form !== 'CORRECT' && form !== 'ASSIGN' && (
        <ReasonForm verb={rulingWords[form].verb} close={close} save={(reason) => decide(form, { reason })} />
      )}
    </SpaceBetween>
  );
}

function keyOf(ruling: RulingKind): string {
  return keyLines.find(({ command }) => command.do === 'rule' && command.ruling === ruling)?.keys[0] ?? '';
}
