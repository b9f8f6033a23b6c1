/** A table as a browser shows it. */
export interface HtmlTable {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
  /** Where its files are; `undefined` for a table that cannot be had as a file. */
  readonly csv: string | undefined;
  readonly xlsx: string | undefined;
}

/** The tables of a page with at least one row, each with the links that follow it. */
export function htmlTables(html: string): HtmlTable[] {
  return html
    .split('<table')
    .slice(1)
    .flatMap((piece) => {
      const [table = '', after = ''] = piece.split('</table>');
      const rows = [...(table.split('<tbody>')[1] ?? '').matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(
        ([, row = '']) => [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => cell),
      );
      const links = /^<p class="files[\s\S]*?<\/p>/.exec(after)?.[0] ?? '';
      const address = (kind: string) =>
        new RegExp(`href="([^"]+\\.${kind})"`).exec(links)?.[1]?.replaceAll('&amp;', '&');
      const caption = /<caption>([\s\S]*?)<\/caption>/.exec(table)?.[1] ?? '';
      return rows.length > 0 ? [{ caption, rows, csv: address('csv'), xlsx: address('xlsx') }] : [];
    });
}
