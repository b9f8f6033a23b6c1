import { SURVEY_TEMPLATES, type TemplateId } from '#shared/domain/survey/templates.ts';
import { ChoiceField, InputField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';

/** What was typed so far. */
export interface TypedProgram {
  readonly nameEn: string;
  readonly nameVi: string;
  readonly template: string;
}

export const OWN_SURVEYS = 'own';

const NOTHING_TYPED: TypedProgram = { nameEn: '', nameVi: '', template: 'paired' };

interface Props {
  readonly reader: StaffReader;
  readonly typed?: TypedProgram;
  readonly problem?: string | undefined;
  readonly nameProblem?: string | undefined;
}

export function NewProgramPage({ reader, typed = NOTHING_TYPED, problem, nameProblem }: Props) {
  const { home, program } = reader.phrases;
  const phrases = program.new;
  return (
    <ConsolePage
      reader={reader}
      title={phrases.title}
      lead={phrases.lead}
      trail={[{ href: '/', label: home.title }]}
    >
      {problem && <Notice kind="problem">{problem}</Notice>}
      <form class="stack" method="post" action="/programs" enctype="multipart/form-data">
        <InputField
          name="name-en"
          label={phrases.nameEn}
          hint={phrases.nameHint}
          value={typed.nameEn}
          error={nameProblem}
        />
        <InputField name="name-vi" label={phrases.nameVi} value={typed.nameVi} />
        <ChoiceField
          name="template"
          kind="radio"
          look="cards"
          label={phrases.template}
          chosen={[typed.template]}
          options={[
            ...templateOptions(reader),
            { value: OWN_SURVEYS, label: phrases.upload, hint: phrases.uploadHint },
          ]}
        />
        <InputField name="definition" type="file" accept=".json,application/json" label={phrases.file} />
        <button type="submit" class="primary">
          {phrases.action}
        </button>
      </form>
    </ConsolePage>
  );
}

function templateOptions({ language }: StaffReader) {
  return (Object.keys(SURVEY_TEMPLATES) as TemplateId[]).map((templateId) => ({
    value: templateId,
    label: SURVEY_TEMPLATES[templateId].name[language],
    hint: SURVEY_TEMPLATES[templateId].description[language],
  }));
}
