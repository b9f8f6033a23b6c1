import { expect, it } from 'vitest';
import { twinGroups } from '#shared/domain/pairing/twin-cells.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { aSurvey } from '#test/support/builders.ts';
import { aQuestion, said } from '#test/support/questions.ts';

it('finds the twins of the paired template in the same cells', () => {
  const { customer, employee } = SURVEY_TEMPLATES.paired.surveys;
  const groups = twinGroups(customer, employee);
  expect(groups.map(({ moment }) => moment)).toEqual([undefined, 'choosing', 'receiving', 'support']);
  const twins = groups.flatMap(({ cells }) => cells.flatMap((cell) => cell.twins));
  expect(twins.every(({ differs }) => differs.length === 0)).toBe(true);
  expect(twins.map((pair) => [pair.customer.key, pair.employee.key])).toContainEqual([
    'recommend',
    'customers_would_say',
  ]);
});

it('says what differs between twins, and shows each lone question once, also at a moment that is gone', () => {
  const moments = [{ key: 'buying', name: said('Buying') }];
  const customer = aSurvey({
    moments,
    questions: [
      aQuestion('agreement', 'quick', { treatment: 'quick', moment: 'buying', angle: 'process' }),
      aQuestion('rating', 'shop', { moment: 'gone' }),
    ],
  });
  const employee = aSurvey({
    side: 'employee',
    moments,
    questions: [
      aQuestion('effort', 'we_are_quick', { treatment: 'quick', moment: 'buying', angle: 'product' }),
      aQuestion('text', 'shop_idea', { moment: 'buying', angle: 'process' }),
    ],
  });
  const groups = twinGroups(customer, employee);
  expect(groups.map(({ moment }) => moment)).toEqual(['buying', 'gone']);
  expect(groups[0]?.cells).toMatchObject([
    {
      angle: 'process',
      twins: [{ customer: { key: 'quick' }, differs: ['scale', 'angle'] }],
      alone: { customer: [], employee: [{ key: 'shop_idea' }] },
    },
  ]);
  expect(groups[1]?.cells[0]?.alone.customer.map(({ key }) => key)).toEqual(['shop']);
});
