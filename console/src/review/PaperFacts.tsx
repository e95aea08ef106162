import Box from '@cloudscape-design/components/box';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import type { Case, Document, Finding } from '../api/contract';
import { fieldStateWords } from '../app/words';

/** What was read on a paper, to tell whose and what it is. */
export function PaperFacts({ document, file, finding }: { document: Document; file: Case; finding: Finding }) {
  const born = (id: string) => file.people.find((person) => person.id === id)?.dateOfBirth;
  const holders = document.holders.map(born).filter(Boolean);
  return (
    <>
      {document.fields.length === 0 && <Box color="text-body-secondary">Nothing could be read on this paper.</Box>}
      {document.fields.length > 0 && (
        <KeyValuePairs
          columns={2}
          items={document.fields.map(({ label, value, state }) => ({ label, value: value ?? fieldStateWords[state] }))}
        />
      )}
      {finding.code === 'check-digit-wrong' && document.mrz && (
        <pre className="dossier-zone">{document.mrz.lines.join('\n')}</pre>
      )}
      {holders.length > 0 && finding.code === 'holder-unknown' && <Box>{holders.join(', ')}</Box>}
    </>
  );
}
