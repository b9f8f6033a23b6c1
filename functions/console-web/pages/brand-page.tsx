import type { Brand } from '#shared/domain/brand/brand.ts';
import type { BrandRefusal } from '#shared/services/brand/save-brand.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import { type BrandForm, brandQuery } from '../brand-form.ts';
import { CHECKING_SCRIPT } from '../browser-scripts.ts';
import type { StaffReader } from '../environment.ts';
import { PageScript } from '../page-script.tsx';
import { BrandFields } from './brand-fields.tsx';
import { brandProblemWords } from './brand-problem-words.ts';
import { ConsolePage } from './console-page.tsx';
import { OvertakenNotice } from './overtaken-notice.tsx';
import { settingsTrail } from './settings-trail.ts';

interface Props {
  readonly reader: StaffReader;
  readonly brand: Brand & { readonly version?: number };
  /** With what is typed. */
  readonly shownBrand: Brand;
  /** The From line of the deployment. */
  readonly sender: string;
  readonly isSaved?: boolean;
  /** What is typed is only looked at. */
  readonly isPreview?: boolean;
  /** What was typed and what is wrong with it. */
  readonly typed?: BrandForm;
  readonly problems?: BrandRefusal;
  /** Somebody else has saved since. */
  readonly isOvertaken?: boolean;
}

/** As whom the company writes and asks. */
export function BrandPage(props: Props) {
  const { reader, brand, shownBrand, sender, isSaved, isPreview, isOvertaken, typed, problems = {} } = props;
  const { settings } = reader.phrases;
  const words = brandProblemWords(reader, typed, problems);
  return (
    <ConsolePage reader={reader} title={settings.title} lead={settings.lead} trail={settingsTrail(reader)}>
      {isSaved && <Notice kind="done">{settings.saved}</Notice>}
      {isOvertaken && (
        <OvertakenNotice
          reader={reader}
          now={[
            { label: settings.form.name, value: brand.name },
            { label: settings.form.colour, value: brand.colour },
            { label: settings.form.replyTo, value: brand.replyTo ?? '–' },
          ]}
        />
      )}
      {isPreview && words.length === 0 && (
        <Notice>
          {settings.preview.unsaved} <a href="/settings/brand">{settings.preview.backToSaved}</a>
        </Notice>
      )}
      {words.length > 0 && (
        <Notice kind="problem" title={settings.problems.title}>
          <p>{settings.problems.explanation}</p>
          <ul>
            {words.map(({ field, text }) => (
              <li>
                <a href={`#${field}`}>{text}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div class="columns">
        <section class="card">
          <h2>{settings.form.title}</h2>
          <BrandFields
            reader={reader}
            brand={brand}
            shownBrand={shownBrand}
            sender={sender}
            typed={typed}
            version={(isOvertaken ? undefined : typed?.seen) ?? brand.version ?? 0}
            errors={new Map(words.map(({ field, text }) => [field, text]))}
          />
        </section>
        <Preview reader={reader} typed={typed} />
      </div>
      <PageScript script={CHECKING_SCRIPT} />
    </ConsolePage>
  );
}

/** A page and a mail in the brand that the form holds; a script shows it while it is typed. */
function Preview({ reader, typed }: Pick<Props, 'reader' | 'typed'>) {
  const { preview } = reader.phrases.settings;
  const query = typed ? `?${brandQuery(typed)}` : '';
  return (
    <section class="card" id="preview">
      <h2>{preview.title}</h2>
      <p class="muted">{preview.lead}</p>
      <h3>{preview.page}</h3>
      <Sample path="/settings/sample-page" title={preview.pageFrame} query={query} isLow />
      <h3>{preview.mail}</h3>
      <Sample path="/settings/sample-mail" title={preview.mailFrame} query={query} />
    </section>
  );
}

interface SampleProps {
  readonly path: string;
  readonly title: string;
  readonly query: string;
  readonly isLow?: boolean;
}

/** The script asks for the same with what is typed by then. */
function Sample({ path, title, query, isLow = false }: SampleProps) {
  return (
    <iframe
      class={isLow ? 'preview low' : 'preview'}
      title={title}
      sandbox=""
      src={`${path}${query}`}
      data-preview={`${path}?`}
    />
  );
}
