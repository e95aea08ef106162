import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { useState } from 'react';
import type { Case } from '../api/contract';
import { useMay } from '../app/office';
import { personRoleWords } from '../app/words';
import { EditPeopleDialog } from './EditPeopleDialog';
import { fullName, nameOf } from './names';

/** The people of the case, as the office declared them. */
export function PeoplePanel({ file, refresh }: { file: Case; refresh: () => Promise<void> }) {
  const mayChange = useMay('STAFF');
  const [editing, setEditing] = useState(false);
  return (
    <Container
      header={
        <Header variant="h2" actions={mayChange && <Button onClick={() => setEditing(true)}>Change</Button>}>
          People
        </Header>
      }
    >
      <ul className="dossier-list">
        {file.people.map((person) => (
          <li key={person.id}>
            <strong>{fullName(person)}</strong>
            <Box color="text-body-secondary" fontSize="body-s">
              {personRoleWords[person.role]}
              {person.dateOfBirth && `, born ${person.dateOfBirth}`}
            </Box>
          </li>
        ))}
      </ul>
      {file.relationships.map(({ from, to, kind }) => (
        <Box key={`${from} ${kind} ${to}`} color="text-body-secondary" fontSize="body-s">
          {nameOf(file, from)} {kind === 'SPOUSE' ? 'is married to' : 'is a parent of'} {nameOf(file, to)}
        </Box>
      ))}
      {editing && <EditPeopleDialog file={file} close={() => setEditing(false)} refresh={refresh} />}
    </Container>
  );
}
