import type { NamedProblem } from '#shared/domain/survey/checks/named-problem.ts';
import { SURVEY_TEMPLATES, type TemplateId } from '#shared/domain/survey/templates.ts';
import { ChoiceField, InputField } from '#shared/web/components/fields.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { ProblemSummary } from './problem-summary.tsx';

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
  /** The chosen file, packed, where nothing is wrong with it. */
  readonly heldFile?: string | undefined;
  readonly problems?: readonly NamedProblem[];
  readonly nameProblem?: string | undefined;
  readonly fileProblem?: string | undefined;
}

export function NewProgramPage(props: Props) {
  const { reader, typed = NOTHING_TYPED, heldFile, problems = [], nameProblem, fileProblem } = props;
  const { home, program } = reader.phrases;
  const phrases = program.new;
  return (
    <ConsolePage
      reader={reader}
      title={phrases.title}
      lead={phrases.lead}
      trail={[{ href: '/', label: home.title }]}
    >
      {problems.length > 0 && (
        <ProblemSummary reader={reader} problems={problems} inFile={typed.template === OWN_SURVEYS} />
      )}
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
        <InputField
          name="definition"
          type="file"
          accept=".json,application/json"
          label={phrases.file}
          hint={heldFile && phrases.fileKept}
          error={fileProblem}
        />
        {heldFile && <input type="hidden" name="definition" value={heldFile} />}
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
