import Box from '@cloudscape-design/components/box';
import type { Case, Finding } from '../api/contract';
import { fullName } from '../case/names';
import { sameSpot, type Spot, spotOf } from './places';

interface Props {
  file: Case;
  finding: Finding;
  shown: Spot | undefined;
  show: (spot: Spot) => void;
}

/** What each paper says about somebody, and what the office declared. */
export function Statements({ file, finding, shown, show }: Props) {
  const person = file.people.find(({ id }) => id === finding.subject.person);
  const declared = finding.code === 'birth-date-disagrees' ? person?.dateOfBirth : person && fullName(person);
  return (
    <ol className="dossier-choices">
      {finding.statements.map(({ document, label, fields, says }) => {
        const spot = spotOf(file, document, fields);
        return (
          <li key={`${document} ${fields.join()}`}>
            <span className="dossier-value">{says}</span>
            <button
              type="button"
              className="dossier-seen"
              aria-pressed={sameSpot(shown, spot)}
              disabled={!spot}
              onClick={() => spot && show(spot)}
            >
              <span>{label}</span>
            </button>
          </li>
        );
      })}
      {declared && (
        <li>
          <span className="dossier-value">{declared}</span>
          <Box color="text-body-secondary" fontSize="body-s">
            As the office declared it
          </Box>
        </li>
      )}
    </ol>
  );
}
