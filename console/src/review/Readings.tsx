import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import type { Case, Evidence, Field, Finding } from '../api/contract';
import { rulingWords, sourceWords } from '../app/words';
import { different } from './different';
import { KeyHint } from './KeyHint';
import { sameSpot, type Spot } from './places';
import { type Choice, choicesOf, rulingFor } from './queue';
import { Snippet } from './Snippet';
import type { Review } from './useReview';

interface Props {
  file: Case;
  field: Field;
  finding: Finding;
  shown: Spot | undefined;
  show: (spot: Spot) => void;
  review: Review;
}

/** Every reading of a field beside the place that it was read from; each can be chosen with one key. */
export function Readings({ file, field, finding, shown, show, review }: Props) {
  const choices = choicesOf(field);
  return (
    <div>
      <Box variant="awsui-key-label">
        {choices.length > 1 ? `${field.label}: ${choices.length} readings` : field.label}
      </Box>
      <ol className="dossier-choices">
        {choices.map((choice, i) => {
          const ruling = rulingFor(field, choice.value);
          return (
            <li key={choice.value}>
              <div className="dossier-between">
                <span className="dossier-value">
                  <Marked choice={choice} all={choices} />
                </span>
                {choices.length > 1 && finding.allowed.includes(ruling) && (
                  <Button
                    disabled={review.busy}
                    ariaLabel={`${rulingWords[ruling].verb}: ${choice.value}`}
                    onClick={() => review.onRule.current?.({ do: 'choose', choice: i })}
                  >
                    Take this <KeyHint of={String(i + 1)} />
                  </Button>
                )}
              </div>
              {choice.seen.map((evidence, j) => (
                <Seen
                  key={`${j} ${evidence.source}`}
                  file={file}
                  evidence={evidence}
                  pressed={sameSpot(shown, evidence)}
                  show={() => show({ page: evidence.page, box: evidence.box })}
                />
              ))}
              {choice.seen.length === 0 && (
                <Box color="text-body-secondary" fontSize="body-s">
                  Another way to read the same characters
                </Box>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

interface SeenProps {
  file: Case;
  evidence: Evidence;
  pressed: boolean;
  show: () => void;
}

function Seen({ file, evidence, pressed, show }: SeenProps) {
  const { source, raw, value, confidence } = evidence;
  return (
    <button type="button" className="dossier-seen" aria-pressed={pressed} onClick={show}>
      <span>
        {sourceWords[source]}
        {source !== 'PERSON' && `, ${Math.round(confidence * 100)} % sure`}
        {raw !== value && (
          <>
            , seen as <code>{raw}</code>
          </>
        )}
      </span>
      <Snippet file={file} evidence={evidence} />
    </button>
  );
}

/** A value whose characters that other readings do not share stand out. */
function Marked({ choice, all }: { choice: Choice; all: readonly Choice[] }) {
  const others = all.filter((other) => other !== choice).map(({ value }) => value);
  return different(choice.value, others).map(({ text, differs }, i) =>
    differs ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
  );
}
