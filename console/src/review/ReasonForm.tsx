import FormField from '@cloudscape-design/components/form-field';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { InlineForm } from './InlineForm';

interface Props {
  verb: string;
  save: (reason: string) => Promise<void>;
  close: () => void;
}

/** Says why. */
export function ReasonForm({ verb, save, close }: Props) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <InlineForm
      verb={verb}
      close={close}
      save={() => {
        setTried(true);
        return reason.trim() ? save(reason.trim()) : undefined;
      }}
    >
      <FormField
        label="Reason"
        description="In a few words, for whoever reads the package."
        constraintText="Ctrl and Enter save."
        errorText={tried && !reason.trim() ? 'Say why, in a few words.' : undefined}
      >
        <Textarea autoFocus rows={3} value={reason} onChange={({ detail }) => setReason(detail.value)} />
      </FormField>
    </InlineForm>
  );
}
