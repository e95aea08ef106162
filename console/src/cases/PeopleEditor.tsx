import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import FormField from '@cloudscape-design/components/form-field';
import Grid from '@cloudscape-design/components/grid';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { PersonRole } from '../api/contract';
import { personRoleWords } from '../app/words';
import { type PeopleDraft, type PersonDraft, personProblems, withChange, withoutPerson, withPerson } from './people';
import { RelationshipEditor } from './RelationshipEditor';

const roles = Object.entries(personRoleWords).map(([value, label]) => ({ value, label }));

interface Props {
  draft: PeopleDraft;
  change: (draft: PeopleDraft) => void;
  showProblems: boolean;
}

/** The people of a case and how they are related. */
export function PeopleEditor({ draft, change, showProblems }: Props) {
  return (
    <SpaceBetween size="m">
      <div>
        <Box variant="h3">People</Box>
        <Box color="text-body-secondary">
          As the office knows them; papers are compared with this. Whoever has one name only has it as surname.
        </Box>
      </div>
      {draft.people.map((person) => (
        <PersonRow
          key={person.id}
          person={person}
          showProblems={showProblems}
          change={(changed) => change(withChange(draft, person.id, changed))}
          remove={draft.people.length > 1 ? () => change(withoutPerson(draft, person.id)) : undefined}
        />
      ))}
      <ButtonDropdown
        items={roles.map(({ value, label }) => ({ id: value, text: label }))}
        onItemClick={({ detail }) => change(withPerson(draft, detail.id as PersonRole))}
      >
        Add a person
      </ButtonDropdown>
      {draft.people.length > 1 && <RelationshipEditor draft={draft} change={change} />}
    </SpaceBetween>
  );
}

interface RowProps {
  person: PersonDraft;
  showProblems: boolean;
  change: (change: Partial<PersonDraft>) => void;
  remove: (() => void) | undefined;
}

function PersonRow({ person, showProblems, change, remove }: RowProps) {
  const problems = showProblems ? personProblems(person) : {};
  return (
    <Grid
      gridDefinition={[
        { colspan: { default: 12, xs: 3 } },
        { colspan: { default: 12, xs: 3 } },
        { colspan: { default: 12, xs: 3 } },
        { colspan: { default: 9, xs: 2 } },
        { colspan: { default: 3, xs: 1 } },
      ]}
    >
      <FormField label="Is the case’s">
        <Select
          selectedOption={roles.find(({ value }) => value === person.role) ?? null}
          options={roles}
          expandToViewport
          onChange={({ detail }) => change({ role: detail.selectedOption.value as PersonRole })}
        />
      </FormField>
      <FormField label="Surname" errorText={problems.surname}>
        <Input value={person.surname} onChange={({ detail }) => change({ surname: detail.value })} />
      </FormField>
      <FormField label="Given names">
        <Input value={person.givenNames} onChange={({ detail }) => change({ givenNames: detail.value })} />
      </FormField>
      <FormField label="Born" errorText={problems.dateOfBirth}>
        <Input
          value={person.dateOfBirth}
          placeholder="1990-04-12"
          onChange={({ detail }) => change({ dateOfBirth: detail.value })}
        />
      </FormField>
      <Box padding={{ top: 'xl' }}>
        <Button
          iconName="remove"
          variant="icon"
          ariaLabel={`Remove ${person.surname || 'this person'}`}
          disabled={!remove}
          onClick={() => remove?.()}
        />
      </Box>
    </Grid>
  );
}
