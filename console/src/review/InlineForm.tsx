import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type ReactNode, useState } from 'react';

interface Props {
  verb: string;
  children: ReactNode;
  save: () => Promise<void> | undefined;
  close: () => void;
}

/** A small form in the panel: Enter saves, Escape leaves it. */
export function InlineForm({ verb, children, save, close }: Props) {
  const [saving, setSaving] = useState(false);

  async function submit() {
    if (saving) return;
    setSaving(true);
    try {
      await save();
    } finally {
      setSaving(false);
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
      }}
    >
      <SpaceBetween size="s">
        {children}
        <SpaceBetween direction="horizontal" size="xs">
          <Button variant="primary" formAction="submit" loading={saving}>
            {verb}
          </Button>
          <Button variant="link" formAction="none" onClick={close}>
            Cancel
          </Button>
        </SpaceBetween>
      </SpaceBetween>
    </form>
  );
}
