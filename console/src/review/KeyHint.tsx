/** The key that does the same as a button. Screen readers hear the button's own words only. */
export function KeyHint({ of }: { of: string }) {
  return (
    <kbd className="dossier-key" aria-hidden="true">
      {of}
    </kbd>
  );
}
