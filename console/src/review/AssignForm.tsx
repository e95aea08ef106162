import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import { useState } from 'react';
import type { Case } from '../api/contract';
import { fullName } from '../case/names';
import { InlineForm } from './InlineForm';

interface Props {
  file: Case;
  save: (people: string[]) => Promise<void>;
  close: () => void;
}

/** Says whose paper it is; nobody's is an answer, too. */
export function AssignForm({ file, save, close }: Props) {
  const [chosen, setChosen] = useState<string[]>([]);
  const set = (id: string, on: boolean) =>
    setChosen((ids) => (on ? [...ids, id] : ids.filter((other) => other !== id)));
  return (
    <InlineForm
      verb={chosen.length === 0 ? 'It belongs to nobody in this case' : 'Assign'}
      close={close}
      save={() => save(chosen)}
    >
      <FormField label="Whose paper is it?" description="A certificate can be about several people.">
        {file.people.map((person, i) => (
          <Checkbox
            key={person.id}
            checked={chosen.includes(person.id)}
            onChange={({ detail }) => set(person.id, detail.checked)}
          >
            {fullName(person)}
            {person.dateOfBirth && `, born ${person.dateOfBirth}`}
            {i === 0 && file.people.length === 1 && ' (the only person of the case)'}
          </Checkbox>
        ))}
      </FormField>
    </InlineForm>
  );
}
