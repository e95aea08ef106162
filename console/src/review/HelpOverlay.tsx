import Box from '@cloudscape-design/components/box';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { rulingWords } from '../app/words';
import { keyLines } from './keys';

/** Every key, and what the rulings mean. */
export function HelpOverlay({ close }: { close: () => void }) {
  return (
    <Modal visible header="Reviewing with the keyboard" onDismiss={close}>
      <SpaceBetween size="l">
        <dl className="dossier-keylist">
          {keyLines.map(({ keys, means }) => (
            <div key={means}>
              <dt>
                {keys.map((key) => (
                  <kbd className="dossier-key" key={key}>
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
          <div>
            <dt>
              <kbd className="dossier-key">1</kbd>–<kbd className="dossier-key">9</kbd>
            </dt>
            <dd>Choose a reading, or a person</dd>
          </div>
        </dl>
        <div>
          <Box variant="h3">What the rulings mean</Box>
          {Object.values(rulingWords).map(({ verb, help }) => (
            <Box variant="p" key={verb}>
              <strong>{verb}.</strong> {help}
            </Box>
          ))}
        </div>
      </SpaceBetween>
    </Modal>
  );
}
