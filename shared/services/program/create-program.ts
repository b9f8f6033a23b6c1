import { putProgram } from '../../adapters/dynamodb/program-store.ts';
import { putSurvey } from '../../adapters/dynamodb/survey-store.ts';
import type { Localized } from '../../domain/localized.ts';
import { defaultMeasures } from '../../domain/program/default-measures.ts';
import { Measure, Program } from '../../domain/program/program.ts';
import type { Side } from '../../domain/side.ts';
import { pairProblems } from '../../domain/survey/check-pair.ts';
import { surveyProblems } from '../../domain/survey/checks/check-survey.ts';
import { Survey, SurveyDraft } from '../../domain/survey/survey.ts';
import { SURVEY_TEMPLATES, type SurveyTemplate, type TemplateId } from '../../domain/survey/templates.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Invalid } from '../errors.ts';
import { readableId } from '../invitation/identifiers.ts';
import { authorise } from '../staff/authorise.ts';
import { defaultMeasureLabel } from './measure-label.ts';

const ID_LENGTH = 12;
const SIDES: readonly Side[] = ['customer', 'employee'];

type DraftsBySide = Readonly<Partial<Record<Side, SurveyDraft>>>;

export type NewProgram = {
  readonly name: Localized;
  /** Chosen from the surveys where not given. */
  readonly measures?: readonly Measure[];
} & ({ readonly templateId: TemplateId } | { readonly surveys: DraftsBySide });

/** Creates a program with the first version of its surveys. Throws `Invalid` where a survey cannot be launched. */
export async function createProgram(
  context: Context<'db' | 'clock' | 'randomBytes'>,
  input: NewProgram,
): Promise<{ program: Program; surveys: readonly Survey[] }> {
  authorise(context.actor, 'edit-programs');
  const template = 'templateId' in input ? templateOf(input.templateId) : undefined;
  const drafts = checkedDrafts('surveys' in input ? input.surveys : (template?.surveys ?? {}));
  const measures = [...(input.measures ?? template?.measures ?? measuresFor(drafts))];
  checkMeasures(measures, drafts);

  const newId = () => readableId(context.randomBytes(ID_LENGTH), ID_LENGTH);
  const surveys = SIDES.flatMap((side) => {
    const draft = drafts[side];
    return draft ? [Survey.parse({ ...draft, surveyId: newId(), version: 1 })] : [];
  });
  const program = Program.parse({
    programId: newId(),
    name: input.name,
    surveys: Object.fromEntries(surveys.map(({ side, surveyId }) => [side, surveyId])),
    measures,
    createdAt: context.clock().toISOString(),
  });
  for (const survey of surveys) await putSurvey(context.db, survey);
  await putProgram(context.db, program);
  return { program, surveys };
}

function templateOf(templateId: TemplateId): SurveyTemplate {
  if (!Object.hasOwn(SURVEY_TEMPLATES, templateId)) {
    throw new Invalid(say(({ program }) => program.templateUnknown));
  }
  return SURVEY_TEMPLATES[templateId];
}

function checkedDrafts(given: DraftsBySide): DraftsBySide {
  const { customer, employee } = given;
  if (!customer && !employee) throw new Invalid(say(({ program }) => program.noSurvey));
  for (const side of SIDES) {
    const draft = given[side];
    if (!draft) continue;
    if (draft.side !== side) throw new Invalid(say(({ program }) => program.wrongSide));
    const [problem] = surveyProblems(SurveyDraft.parse(draft));
    if (problem) throw new Invalid(problem.explanation);
  }
  const [problem] = customer && employee ? pairProblems(customer, employee) : [];
  if (problem) throw new Invalid(problem.explanation);
  return given;
}

function measuresFor(drafts: DraftsBySide): Measure[] {
  return defaultMeasures(drafts).map((measure) =>
    Measure.parse({ ...measure, label: defaultMeasureLabel(measure) }),
  );
}

function checkMeasures(measures: readonly Measure[], drafts: DraftsBySide): void {
  const stray = measures.find(
    ({ side, question }) => !drafts[side]?.questions.some(({ key }) => key === question),
  );
  if (stray) throw new Invalid(say(({ program }) => program.measureUnknown(stray.question)));
}
