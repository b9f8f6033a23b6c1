import { TextAreaField } from '#shared/web/components/fields.tsx';
import type { StaffReader } from '../environment.ts';

interface Props {
  readonly reader: StaffReader;
  /** Tells the fields of several forms on one page apart. */
  readonly name: string;
  readonly note: string | undefined;
}

/** What colleagues are to know about a case. */
export function CaseNoteField({ reader, name, note }: Props) {
  const { cases: words } = reader.phrases;
  return (
    <TextAreaField
      name="note"
      id={`${name}-text`}
      label={words.note}
      hint={words.noteHint}
      rows={3}
      value={note}
    />
  );
}
