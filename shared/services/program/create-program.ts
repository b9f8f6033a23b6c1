import { putProgram } from '../../adapters/dynamodb/program-store.ts';
import { putSurvey } from '../../adapters/dynamodb/survey-store.ts';
import type { Localized } from '../../domain/localized.ts';
import { defaultMeasures } from '../../domain/program/default-measures.ts';
import { Measure, Program } from '../../domain/program/program.ts';
import type { Side } from '../../domain/side.ts';
import { type NamedProblem, programProblems } from '../../domain/survey/checks/named-problem.ts';
import { itemNamed } from '../../domain/survey/items.ts';
import { Survey, SurveyDraft } from '../../domain/survey/survey.ts';
import { SURVEY_TEMPLATES, type SurveyTemplate, type TemplateId } from '../../domain/survey/templates.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Invalid, InvalidSurvey } from '../errors.ts';
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

/**
 * Creates a program with the first version of its surveys. Throws `InvalidSurvey` with everything that keeps them
 * from being launched.
 */
export async function createProgram(
  context: Context<'db' | 'clock' | 'randomBytes'>,
  input: NewProgram,
): Promise<{ program: Program; surveys: readonly Survey[] }> {
  authorise(context.actor, 'edit-programs');
  const template = 'templateId' in input ? templateOf(input.templateId) : undefined;
  const drafts = draftsBySide('surveys' in input ? input.surveys : (template?.surveys ?? {}));
  const measures = [...(input.measures ?? template?.measures ?? measuresFor(drafts))];
  const [first, ...others] = [...programProblems(drafts), ...measureProblems(measures, drafts)];
  if (first) throw new InvalidSurvey([first, ...others]);

  const newId = () => readableId(context.randomBytes(ID_LENGTH), ID_LENGTH);
  const createdAt = context.clock().toISOString();
  const surveys = SIDES.flatMap((side) => {
    const draft = drafts[side];
    return draft ? [Survey.parse({ ...draft, surveyId: newId(), version: 1, madeAt: createdAt })] : [];
  });
  const program = Program.parse({
    programId: newId(),
    name: input.name,
    surveys: Object.fromEntries(surveys.map(({ side, surveyId }) => [side, surveyId])),
    measures,
    createdAt,
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

function draftsBySide(given: DraftsBySide): DraftsBySide {
  const drafts = SIDES.flatMap((side) => {
    const draft = given[side];
    if (draft && draft.side !== side) throw new Invalid(say(({ program }) => program.wrongSide));
    return draft ? [[side, SurveyDraft.parse(draft)]] : [];
  });
  if (drafts.length === 0) throw new Invalid(say(({ program }) => program.noSurvey));
  return Object.fromEntries(drafts);
}

function measuresFor(drafts: DraftsBySide): Measure[] {
  return defaultMeasures(drafts).map((measure) =>
    Measure.parse({ ...measure, label: defaultMeasureLabel(measure) }),
  );
}

function measureProblems(measures: readonly Measure[], drafts: DraftsBySide): NamedProblem[] {
  return measures.flatMap(({ side, question }) => {
    const draft = drafts[side];
    if (draft && itemNamed(draft, question)) return [];
    return [{ side, explanation: say(({ program }) => program.measureUnknown(question)) }];
  });
}
