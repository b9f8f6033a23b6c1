import { useContext } from 'hono/jsx';
import { CONSOLE_PHRASES } from '../../locale/console/phrases.ts';
import { PageTables } from '../table-files/page-tables.ts';

/** The ways to take a table along. */
export function FileLinks({ name, caption }: { name: string; caption: string }) {
  const page = useContext(PageTables);
  if (!page) return null;
  const { files } = CONSOLE_PHRASES[page.language].frame;
  return (
    <p class="files no-print">
      {files.download}{' '}
      <a href={page.addressOf(`${name}.csv`)} aria-label={files.csvOf(caption)} download>
        CSV
      </a>{' '}
      <a href={page.addressOf(`${name}.xlsx`)} aria-label={files.excelOf(caption)} download>
        Excel
      </a>
    </p>
  );
}
