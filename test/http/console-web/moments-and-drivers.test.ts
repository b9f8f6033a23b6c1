import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { type ConsoleClient, signedIn } from '#test/support/console.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aCompanyWithMoments } from '#test/support/moments-company.ts';
import { testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
let leader: ConsoleClient;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  leader = await signedIn(testResources(db), ['leadership']);
  await aCompanyWithMoments(db, 'moment');
  await aCompanyWithMoments(db, 'small', { customers: 80, employees: 80 });
  await aCompanyWithMoments(db, 'tiny', { customers: 30, employees: 30 });
});
afterAll(async () => await stop());

const read = async (path: string) => await (await leader.get(path)).text();
/** The chart with this id, and the table behind it. */
const chartIn = (page: string, id: string) =>
  page
    .split('<figure class="chart">')
    .find((chart) => chart.includes(`id="${id}-title"`))
    ?.split('</figure>')[0] ?? '';

describe('moments of truth', () => {
  it('of customers stand in a grid, worst first, each cell with n, interval and what employees say', async () => {
    const chart = chartIn(await read('/waves/momentcus/results'), 'moments-customer');
    expect(chart).toMatch(/Customers judge “Getting help: process” worst: \d+% favourable/);
    expect(chart.indexOf('Getting help</text>')).toBeLessThan(chart.indexOf('Choosing and ordering</text>'));
    expect(chart.match(/<rect class="fill-customer"/g)).toHaveLength(9);
    expect(chart.match(/>n \d{3}<\/text>/g)).toHaveLength(9);
    expect(chart.match(/>\d+%–\d+%<\/text>/g)).toHaveLength(9);
    expect(chart.match(/>↔ \d+%<\/text>/g)).toHaveLength(9);
    expect(chart.match(/class="whisker stroke-customer"/g)).toHaveLength(9);
    expect(chart).toContain('data-label="What employees say"');
    expect(chart).toMatch(/\d+% \(\d+% to \d+%\), n 120/);
    expect(chart).not.toMatch(/NaN|undefined|style=/);
  });

  it('of employees come from the release, with what customers say', async () => {
    const chart = chartIn(await read('/waves/momentemp/results'), 'moments-employee');
    expect(chart).toContain('Employees judge “Getting help: process” worst');
    expect(chart.match(/>n 120<\/text>/g)).toHaveLength(9);
    expect(chart).toContain('data-label="What customers say"');
  });

  it('of both sides stand on the page of the pair', async () => {
    const page = await read('/programs/momentprogram/pair');
    for (const side of ['customer', 'employee']) expect(chartIn(page, `moments-${side}`)).toContain('↔');
  });
});

describe('drivers', () => {
  it('of customers are ranked with intervals, set against the rating, and looked at moment by moment', async () => {
    const page = await read('/waves/momentcus/results');
    const chart = chartIn(page, 'drivers');
    expect(chart).toContain('“It arrives on time and complete.” goes with the score most');
    expect(chart).toContain('of all differences), from');
    expect(chart.match(/class="spread stroke-text"/g)).toHaveLength(8);
    const matrix = chartIn(page, 'priorities');
    expect(matrix.match(/class="dot fill-customer"/g)).toHaveLength(8);
    expect(matrix).toContain('class="target"');
    expect(matrix).toMatch(/<td[^>]*data-label="What to do"><span>(mend first|keep up|unclear)/);
    expect(page).toContain('What goes with the score at each moment of truth');
    expect(page).toMatch(/Receiving and using<br\/><span class="muted small">\d+% of all differences/);
    expect(page).not.toMatch(/NaN|undefined/);
  });

  it('of employees are in whole percents, of at least so many people, and say no more', async () => {
    const page = await read('/waves/momentemp/results');
    const chart = chartIn(page, 'drivers');
    expect(chart).toContain('from at least 100 answers, in whole percents to protect people');
    expect(chart).not.toContain('of all differences');
    expect(page).not.toContain('% of all differences');
    expect(chartIn(page, 'priorities')).toContain('class="dot fill-employee"');
    expect(page).toContain('What goes with the score at each moment of truth');
  });

  it('are two below 100 answers, marked as indicative and without a matrix', async () => {
    for (const path of ['/waves/smallcus/results', '/waves/smallemp/results']) {
      const page = await read(path);
      expect(chartIn(page, 'drivers')).toContain('Indicative: with fewer than 100 answers');
      expect(chartIn(page, 'drivers').match(/fill-accent|bar-against/g)).toHaveLength(2);
      expect(page).not.toContain('priorities-title');
    }
  });

  it('are none below 50, and the page says from when on', async () => {
    expect(await read('/waves/tinycus/results')).toContain('From 50 answers on, you will see here');
    expect(await read('/waves/tinyemp/results')).toContain('where nobody could be recognised by it');
  });

  it('speak Vietnamese', async () => {
    const reader = await signedIn(testResources(db), ['leadership'], { language: 'vi' });
    const page = await (await reader.get('/waves/smallcus/results')).text();
    expect(page).toContain('gắn với điểm số nhiều nhất');
    expect(page).toMatch(/Khách hàng đánh giá “Khi cần hỗ trợ: quy trình” thấp nhất/);
  });
});
