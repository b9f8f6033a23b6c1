import type { Versioned } from '../../adapters/dynamodb/versioned-item.ts';
import type { CaseDeadlines } from '../../domain/case/case-deadlines.ts';
import type { CaseTerms } from '../../domain/case/case-rules.ts';
import { getCompanyCalendar } from '../calendar/get-company-calendar.ts';
import type { Resources } from '../context.ts';
import { getCaseDeadlines } from './get-case-deadlines.ts';

/** What deadlines are counted by at this moment. */
export async function getCaseTerms(
  context: Pick<Resources, 'db'>,
): Promise<CaseTerms & { deadlines: Versioned<CaseDeadlines> }> {
  const [calendar, deadlines] = await Promise.all([getCompanyCalendar(context), getCaseDeadlines(context)]);
  return { calendar, deadlines };
}
