import { afterAll, beforeAll, expect, it } from 'vitest';
import { putCase } from '#shared/adapters/dynamodb/case-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import type { TypedOpportunity } from '#shared/domain/opportunity/read-opportunity.ts';
import { NotAllowed } from '#shared/services/errors.ts';
import { getOpportunity } from '#shared/services/opportunity/get-opportunity.ts';
import { listOpportunities } from '#shared/services/opportunity/list-opportunities.ts';
import { changeOpportunity, noteOpportunity } from '#shared/services/opportunity/save-opportunity.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aCase } from '#test/support/improvements.ts';
import { staffActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  await putUnit(db, { unitId: 'hanoi', name: 'Hà Nội' });
});
afterAll(async () => await stop());

const context = (role: 'marketing' | 'admin' | 'leadership') => ({
  ...testResources(db),
  actor: staffActor(role),
});
const typed: TypedOpportunity = {
  kind: 'sale',
  title: 'Catering for their anniversary',
  unitId: 'hanoi',
  stage: 'noticed',
  amount: '12.000.000',
  owner: 'Lê Thị Hoa',
  note: '',
};

it('is noted from a case, knows whom it is about, and adds up by stage', async () => {
  await putCase(db, aCase({ caseId: 'noticed' }));
  const saved = await noteOpportunity(context('marketing'), { caseId: 'noticed', typed });
  expect(saved).toMatchObject({
    outcome: 'saved',
    opportunity: { customer: 'Trần Văn Minh', personId: 'person-1', caseId: 'noticed', amount: 12_000_000 },
  });
  const { totals } = await listOpportunities(context('leadership'));
  expect(totals[0]).toEqual({ stage: 'noticed', count: 1, amount: 12_000_000 });
  await expect(noteOpportunity(context('leadership'), { typed })).rejects.toThrow(NotAllowed);
});

it('is changed by one of two who press at once; the other sees what it is now', async () => {
  const saved = await noteOpportunity(context('marketing'), { typed });
  const { opportunityId = '' } = saved.outcome === 'saved' ? saved.opportunity : {};
  const change = (role: 'marketing' | 'admin', stage: string) =>
    changeOpportunity(context(role), { opportunityId, version: 1, typed: { ...typed, stage } });
  const both = await Promise.all([change('marketing', 'talking'), change('admin', 'lost')]);
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(['meanwhile', 'saved']);
  const now = await getOpportunity(context('leadership'), { opportunityId });
  expect(both.find(({ outcome }) => outcome === 'meanwhile')).toMatchObject({
    opportunity: { stage: now.stage, version: 2 },
  });
});

it('is refused with all that is wrong with it', async () => {
  const wrong = { ...typed, title: ' ', owner: 'x'.repeat(121), amount: 'much', unitId: 'moon', stage: '' };
  expect(await noteOpportunity(context('marketing'), { typed: wrong })).toEqual({
    outcome: 'refused',
    problems: {
      title: 'missing',
      owner: 'too-long',
      amount: 'no-number',
      unitId: 'unknown',
      stage: 'missing',
    },
  });
});
