import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { importUnits } from '#shared/services/unit/import-units.ts';
import { listUnits } from '#shared/services/unit/list-units.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { staffActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const hr = () => ({ ...testResources(db), actor: staffActor('hr') });

it('takes a Vietnamese file of units over, children before parents or not, and moves units later', async () => {
  const csv =
    'Mã đơn vị;Tên đơn vị;Đơn vị cha\nHN;Hà Nội;Miền Bắc\nMiền Bắc;Khối miền Bắc;\nHP;Hải Phòng;HN\n';
  const report = await importUnits(hr(), { csv });
  expect(report).toMatchObject({ outcome: 'imported', counts: { new: 3, changed: 0, unchanged: 0 } });
  const tree = await listUnits(hr());
  expect(tree.pathTo('hp')).toEqual(['mien-bac', 'hn', 'hp']);

  const moved = 'id,name,parent\nhp,Hải Phòng,mien-bac\nhn,Hà Nội,mien-bac\n';
  expect(await importUnits(hr(), { csv: moved })).toMatchObject({
    counts: { new: 0, changed: 1, unchanged: 1 },
  });
  expect((await listUnits(hr())).pathTo('hp')).toEqual(['mien-bac', 'hp']);
});

it('finds parents by their names, lets two change places, and leaves parents alone where none are named', async () => {
  const csv = 'id,name,parent\nq1,Quận 1,Khối miền Nam\nmn,Khối miền Nam,\n';
  expect(await importUnits(hr(), { csv })).toMatchObject({ outcome: 'imported', counts: { new: 2 } });
  expect((await listUnits(hr())).pathTo('q1')).toEqual(['mn', 'q1']);
  const swapped = 'id,name,parent\nmn,Khối miền Nam,q1\nq1,Quận 1,\n';
  expect(await importUnits(hr(), { csv: swapped })).toMatchObject({ counts: { changed: 2 } });
  expect((await listUnits(hr())).pathTo('mn')).toEqual(['q1', 'mn']);
  expect(await importUnits(hr(), { csv: 'id,name\nmn,Miền Nam\n' })).toMatchObject({
    counts: { changed: 1 },
  });
  const tree = await listUnits(hr());
  expect([tree.get('mn')?.name, tree.pathTo('mn')]).toEqual(['Miền Nam', ['q1', 'mn']]);
  const under = await importUnits(hr(), { csv: 'id,name,parent\nq1,Quận 1,mn\n' });
  expect(under.problems.map(({ line, column }) => [line, column])).toEqual([[2, 'parent']]);
});

it('takes nothing over from a file in which the tree does not hold together', async () => {
  const csv = 'id,name,parent\na,A,b\nb,B,a\nc,C,nowhere\nc,C again,\nd,,\n!!,E,\n';
  const report = await importUnits(hr(), { csv });
  expect(report.outcome).toBe('nothing-imported');
  expect(report.problems.map(({ line, column, reason }) => [line, column, reason.en.split('.')[0]])).toEqual([
    [2, 'parent', 'This unit is its own ancestor'],
    [3, 'parent', 'This unit is its own ancestor'],
    [4, 'parent', 'There is no unit “nowhere”'],
    [5, 'id', 'The same id stands in line 4 already'],
    [6, 'name', 'There is no name'],
    [7, 'id', 'There is no id'],
  ]);
  expect((await listUnits(hr())).get('a')).toBeUndefined();
});

it('is for HR, not for marketing', async () => {
  const context = { ...testResources(db), actor: staffActor('marketing') };
  await expect(importUnits(context, { csv: 'id,name\na,A\n' })).rejects.toThrow('edit-units');
});
