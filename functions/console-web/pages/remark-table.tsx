import type { Localized } from '#shared/domain/localized.ts';
import { formatNumber } from '#shared/locale/format.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import type { StaffReader } from '../environment.ts';

interface Remark {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: Localized;
}

interface Labels {
  readonly line: string;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** What is to be known about single rows of an imported file. */
export function RemarkTable(props: {
  reader: StaffReader;
  caption: string;
  labels: Labels;
  remarks: readonly Remark[];
}) {
  const { labels, remarks, reader } = props;
  return (
    <DataTable
      name="remarks"
      caption={props.caption}
      columns={[labels.line, labels.column, labels.value, labels.reason].map((label) => ({ label }))}
      rows={remarks.map(({ line, column, value, reason }) => ({
        header: formatNumber(reader.language, line),
        cells: [column, value, reason[reader.language]],
      }))}
    />
  );
}
