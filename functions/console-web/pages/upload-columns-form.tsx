import { attributeIn, attributeNameFrom, type ColumnTarget } from '#shared/domain/contact/column-mapping.ts';
import { PEOPLE_COLUMNS } from '#shared/domain/contact/people-columns.ts';
import type { Upload, UploadColumns } from '#shared/domain/contact/upload.ts';
import { say } from '#shared/locale/audience/say.ts';
import { SelectField } from '#shared/web/components/fields.tsx';
import type { StaffReader } from '../environment.ts';
import { uploadPath } from './upload-path.ts';

interface Props {
  readonly reader: StaffReader;
  readonly upload: Upload;
  readonly columns: UploadColumns;
}

/** What each column of the file is taken for, and the way to say otherwise. */
export function UploadColumnsForm({ reader, upload, columns }: Props) {
  const { columns: words } = reader.phrases.people.uploads;
  const { sheets, titles, targets } = columns;
  const all = titles.flatMap((title, index) => (title === '' ? [] : [index]));
  const used = all.filter((index) => targets[index] !== 'ignored');
  const unused = all.filter((index) => targets[index] === 'ignored');
  const line = (index: number) => <ColumnLine {...{ reader, upload, columns, index }} />;
  return (
    <details class="card" open={upload.state === 'needs-columns'}>
      <summary>{words.summary(used.length, unused.length)}</summary>
      <form class="stack" method="post" action={`${uploadPath(upload)}/columns`}>
        <p class="muted">{words.explanation}</p>
        {sheets.length > 1 && (
          <SelectField
            name="sheet"
            label={words.sheet}
            hint={words.sheetHint}
            value={upload.sheet ?? sheets[0] ?? ''}
            options={sheets.map((sheet) => ({ value: sheet, label: sheet }))}
          />
        )}
        <div>{used.map(line)}</div>
        {unused.length > 0 && (
          <details open={unused.length <= 12}>
            <summary>{words.unused(unused.length)}</summary>
            {unused.map(line)}
          </details>
        )}
        <button type="submit">{words.action}</button>
      </form>
    </details>
  );
}

function ColumnLine({ reader, upload, columns, index }: Props & { readonly index: number }) {
  const { columns: words } = reader.phrases.people.uploads;
  const title = columns.titles[index] ?? '';
  const target = columns.targets[index] ?? 'ignored';
  const samples = columns.samples[index] ?? [];
  const attribute = attributeIn(target);
  const options = [
    { value: 'ignored', label: words.ignored },
    ...PEOPLE_COLUMNS[upload.side].map(({ name }) => ({
      value: `field:${name}`,
      label: say((phrases) => phrases.columns[name])[reader.language],
    })),
    { value: 'attribute', label: words.attribute },
  ];
  return (
    <div class="column-line">
      <input type="hidden" name="column" value={index} />
      <label for={`column-${index}`}>{title}</label>
      <p class="hint" id={`column-${index}-hint`}>
        {samples.length > 0 ? samples.join(' · ') : words.empty}
      </p>
      <select name="target" id={`column-${index}`} aria-describedby={`column-${index}-hint`}>
        {options.map(({ value, label }) => (
          <option value={value} selected={value === choiceOf(target)}>
            {label}
          </option>
        ))}
      </select>
      <input
        class="own-name"
        name="attribute"
        aria-label={words.attributeName(title)}
        value={attribute ?? attributeNameFrom(title)}
        maxlength={40}
      />
    </div>
  );
}

function choiceOf(target: ColumnTarget): string {
  return attributeIn(target) === undefined ? target : 'attribute';
}
