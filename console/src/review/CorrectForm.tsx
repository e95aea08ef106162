import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { useState } from 'react';
import type { Field, Finding, ValueKind } from '../api/contract';
import { formatHelp } from '../app/words';
import { InlineForm } from './InlineForm';
import { tidied, valueProblem } from './values';

interface Props {
  field: Field | undefined;
  finding: Finding;
  save: (value: string) => Promise<void>;
  close: () => void;
}

/** Types in what the page says. */
export function CorrectForm({ field, finding, save, close }: Props) {
  const kind = field?.kind ?? kindOf(finding.subject.field ?? '');
  const [value, setValue] = useState(field?.value ?? '');
  const [tried, setTried] = useState(false);
  const problem = valueProblem(kind, value);
  return (
    <InlineForm
      verb="Save correction"
      close={close}
      save={() => {
        setTried(true);
        return problem ? undefined : save(tidied(kind, value));
      }}
    >
      <FormField
        label={field?.label ?? finding.title}
        constraintText={formatHelp[kind]}
        errorText={tried || (problem && value.length > 9) ? problem : undefined}
      >
        <Input
          autoFocus
          value={value}
          spellcheck={false}
          autoComplete={false}
          onChange={({ detail }) => setValue(detail.value)}
        />
      </FormField>
    </InlineForm>
  );
}

/** What a field that is on no paper yet holds; its name tells, and the interface looks again. */
function kindOf(name: string): ValueKind {
  const base = name.split('.').at(-1) ?? name;
  if (base.startsWith('dateOf')) return 'DATE';
  if (base === 'nationality' || base === 'issuingState') return 'STATE';
  return base === 'sex' ? 'SEX' : 'TEXT';
}
