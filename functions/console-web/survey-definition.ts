import * as z from 'zod';
import { Localized } from '#shared/domain/localized.ts';
import { Measure } from '#shared/domain/program/program.ts';
import { SurveyDraft } from '#shared/domain/survey/survey.ts';
import { CONSOLE_PHRASES } from '#shared/locale/console/phrases.ts';
import { Invalid } from '#shared/services/errors.ts';

/** A program as a file: its surveys, and where wished its name and the figures to watch. */
const ProgramDefinition = z.object({
  name: Localized.optional(),
  customer: SurveyDraft.optional(),
  employee: SurveyDraft.optional(),
  measures: z.array(Measure).max(4).optional(),
});
export type ProgramDefinition = z.infer<typeof ProgramDefinition>;

/** Reads an uploaded definition. Throws `Invalid` with the first place that is not as it should be. */
export function readDefinition(file: Uint8Array): ProgramDefinition {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file));
  } catch {
    throw new Invalid(inBoth(({ unreadable }) => unreadable));
  }
  const parsed = ProgramDefinition.safeParse(content);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join(' → ') ?? '';
  throw new Invalid(inBoth(({ wrongShape }) => wrongShape(where)));
}

type NewProgramPhrases = (typeof CONSOLE_PHRASES)['en']['program']['new'];

function inBoth(choose: (phrases: NewProgramPhrases) => string): Localized {
  return { en: choose(CONSOLE_PHRASES.en.program.new), vi: choose(CONSOLE_PHRASES.vi.program.new) };
}
