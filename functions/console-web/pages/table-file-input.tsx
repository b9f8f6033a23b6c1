import { InputField } from '#shared/web/components/fields.tsx';

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
}

/** A file with a table in it: from Excel, or as text. */
export function TableFileInput(props: Props) {
  return (
    <InputField
      name="file"
      type="file"
      accept=".xlsx,.csv,.txt,.tsv,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      required
      {...props}
    />
  );
}
