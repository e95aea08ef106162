import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Relationship, RelationshipKind } from '../api/contract';
import type { PeopleDraft } from './people';

const kinds: { value: RelationshipKind; label: string }[] = [
  { value: 'SPOUSE', label: 'is married to' },
  { value: 'PARENT', label: 'is a parent of' },
];

/** Claimed relationships; the checklist asks for proof of each. */
export function RelationshipEditor({ draft, change }: { draft: PeopleDraft; change: (draft: PeopleDraft) => void }) {
  const people = draft.people.map(({ id, surname, givenNames }) => ({
    value: id,
    label: `${givenNames} ${surname}`.trim() || id,
  }));
  const set = (relationships: Relationship[]) => change({ ...draft, relationships });
  const replace = (at: number, claim: Relationship) => set(draft.relationships.map((c, i) => (i === at ? claim : c)));
  const [first, second] = draft.people;
  return (
    <SpaceBetween size="s">
      <div>
        <Box variant="h3">Claimed relationships</Box>
        <Box color="text-body-secondary">The checklist asks for a paper that proves each of them.</Box>
      </div>
      {draft.relationships.map((claim, i) => (
        <div className="dossier-row" key={`${i} ${claim.from} ${claim.kind} ${claim.to}`}>
          <Picker
            label="Who"
            options={people}
            value={claim.from}
            change={(from) => from !== claim.to && replace(i, { ...claim, from })}
          />
          <Picker
            label="How related"
            options={kinds}
            value={claim.kind}
            change={(kind) => replace(i, { ...claim, kind: kind as RelationshipKind })}
          />
          <Picker
            label="To whom"
            options={people}
            value={claim.to}
            change={(to) => to !== claim.from && replace(i, { ...claim, to })}
          />
          <Button
            iconName="remove"
            variant="icon"
            ariaLabel="Remove this relationship"
            onClick={() => set(draft.relationships.filter((_, other) => other !== i))}
          />
        </div>
      ))}
      {first && second && (
        <Button onClick={() => set([...draft.relationships, { from: first.id, to: second.id, kind: 'SPOUSE' }])}>
          Add a relationship
        </Button>
      )}
    </SpaceBetween>
  );
}

interface PickerProps {
  label: string;
  options: { value: string; label: string }[];
  value: string;
  change: (value: string) => void;
}

function Picker({ label, options, value, change }: PickerProps) {
  return (
    <Select
      ariaLabel={label}
      expandToViewport
      options={options}
      selectedOption={options.find((option) => option.value === value) ?? null}
      onChange={({ detail }) => change(detail.selectedOption.value ?? value)}
    />
  );
}
