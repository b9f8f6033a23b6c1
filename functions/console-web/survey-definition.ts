import * as z from 'zod';
import { Localized } from '#shared/domain/localized.ts';
import { Measure } from '#shared/domain/program/program.ts';
import { SurveyDraft } from '#shared/domain/survey/survey.ts';
import { sayInConsole } from '#shared/locale/console/say-in-console.ts';
import { Invalid, InvalidSurvey } from '#shared/services/errors.ts';
import { definitionProblems, unknownNameProblems } from '#shared/services/survey/definition-problems.ts';
import { unknownNames } from '#shared/services/survey/unknown-names.ts';

/** A program as a file: its surveys, and where wished its name and the figures to watch. */
const ProgramDefinition = z.object({
  name: Localized.optional(),
  customer: SurveyDraft.optional(),
  employee: SurveyDraft.optional(),
  measures: z.array(Measure).max(4).optional(),
});
export type ProgramDefinition = z.infer<typeof ProgramDefinition>;

/** Reads an uploaded definition. Throws `InvalidSurvey` with each place that is not as it should be. */
export function readDefinition(file: Uint8Array): ProgramDefinition {
  const content = contentOf(file);
  const parsed = ProgramDefinition.safeParse(content);
  const [first, ...others] = [
    ...unknownNameProblems(content, unknownNames(ProgramDefinition, content)),
    ...definitionProblems(content, parsed.error?.issues ?? []),
  ];
  if (first) throw new InvalidSurvey([first, ...others]);
  return ProgramDefinition.parse(content);
}

function contentOf(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file));
  } catch {
    throw new Invalid(sayInConsole(({ program }) => program.new.unreadable));
  }
}
