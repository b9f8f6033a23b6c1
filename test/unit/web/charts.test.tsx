import { expect, it } from 'vitest';
import { GapPlot } from '#shared/web/charts/gap-plot.tsx';
import { HeatMap } from '#shared/web/charts/heat-map.tsx';
import { IntervalPlot } from '#shared/web/charts/interval-plot.tsx';
import { NpsDistribution } from '#shared/web/charts/nps-distribution.tsx';
import { Trend } from '#shared/web/charts/trend.tsx';

const chart = {
  id: 'chart',
  title: 'Area E is ahead',
  subtitle: 'NPS by boarding area, 2,812 passengers',
  table: {
    summary: 'Show as a table',
    columns: [{ label: 'Area' }, { label: 'NPS', align: 'right' as const }],
    rows: [{ header: 'Area E', cells: ['+56'] }],
  },
};

/** Every element of a kind with its attributes. */
function drawn(svg: string, element: string): Record<string, string>[] {
  return [...svg.matchAll(new RegExp(`<${element} ([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    ),
  );
}

it('names its finding for eyes and ears, and has the numbers as a table', () => {
  const html = String(
    <NpsDistribution
      {...chart}
      language="en"
      counts={{}}
      labels={{ detractor: 'Detractors', passive: 'Passives', promoter: 'Promoters' }}
    />,
  );
  expect(html).toContain('<h2>Area E is ahead</h2>');
  expect(html).toContain('role="img" aria-labelledby="chart-title chart-description"');
  expect(html).toContain('<title id="chart-title">Area E is ahead</title>');
  expect(html).toMatch(/<details><summary>Show as a table<\/summary><table/);
  expect(html).not.toMatch(/NaN|undefined|style=/);
});

it('draws detractors, passives and promoters in this order and in proportion', () => {
  const html = String(
    <NpsDistribution
      {...chart}
      language="vi"
      counts={{ 0: 1, 6: 1, 7: 3, 9: 1, 10: 4 }}
      labels={{ detractor: 'Không hài lòng', passive: 'Trung lập', promoter: 'Ủng hộ' }}
    />,
  );
  const bar = drawn(html, 'rect').filter(({ height, class: name }) => height === '24' && name !== 'hatch');
  expect(bar.map(({ class: name, x, width }) => [name, x, width])).toEqual([
    ['fill-detractor', '0%', '20%'],
    ['fill-passive', '20%', '30%'],
    ['fill-promoter', '50%', '50%'],
  ]);
  expect(html.indexOf('Không hài lòng')).toBeLessThan(html.indexOf('Trung lập'));
  expect(html.indexOf('Trung lập')).toBeLessThan(html.indexOf('Ủng hộ'));
});

it('draws the interval around each value, and says of a withheld one that it is withheld', () => {
  const html = String(
    <IntervalPlot
      {...chart}
      side="employee"
      range={[-100, 100]}
      formatTick={String}
      rows={[
        { label: 'Everybody', text: '+20', value: 20, low: 10, high: 30, total: true },
        { label: 'Kitchen', text: 'withheld to protect people' },
      ]}
    />,
  );
  const [whisker] = drawn(html, 'line').filter(({ class: name }) => name?.startsWith('whisker'));
  expect(whisker).toMatchObject({ x1: '55%', x2: '65%', class: 'whisker stroke-employee' });
  expect(drawn(html, 'circle').map(({ cx }) => cx)).toEqual(['60%']);
  expect(html).toContain('withheld to protect people');
});

it('joins the two sides of a unit, and joins nothing where one side is missing', () => {
  const html = String(
    <GapPlot
      {...chart}
      range={[0, 10]}
      legends={{ customer: 'Customers say', employee: 'Employees think they say' }}
      formatTick={String}
      rows={[
        { label: 'Area A', text: '−2.0', customer: 8, employee: 6, flagged: true },
        { label: 'Area B', text: 'withheld', customer: 7, employee: undefined, flagged: false },
      ]}
    />,
  );
  const gaps = drawn(html, 'line').filter(({ class: name }) => name === 'stroke-gap');
  expect(gaps.map(({ x1, x2 }) => [x1, x2])).toEqual([['80%', '60%']]);
  expect(html.match(/dot fill-customer/g)).toHaveLength(2);
  expect(html.match(/dot fill-employee/g)).toHaveLength(1);
});

it('draws a trend from the oldest to the newest, each point with its interval', () => {
  const points = [-10, 0, 10].map((value) => ({
    label: `wave ${value}`,
    text: String(value),
    value,
    low: value - 5,
    high: value + 5,
  }));
  const html = String(
    <Trend {...chart} side="customer" range={[-20, 20]} points={points} formatTick={String} />,
  );
  const heights = drawn(html, 'circle').map(({ cy }) => Number(cy));
  expect(heights).toEqual([...heights].sort((a, b) => b - a));
  expect(drawn(html, 'line').filter(({ class: name }) => name === 'line stroke-customer')).toHaveLength(2);
  expect(drawn(html, 'line').filter(({ class: name }) => name?.startsWith('whisker'))).toHaveLength(3);
});

it('cannot be made to carry markup by the name of a unit', () => {
  const html = String(
    <IntervalPlot
      {...chart}
      side="customer"
      range={[0, 1]}
      formatTick={String}
      rows={[{ label: '</text><script>', text: '<b>' }]}
    />,
  );
  expect(html).not.toMatch(/<script|<b>/);
});

it('marks what lies above and below in words too, and says of a whole row why it has nothing', () => {
  const html = String(
    <HeatMap
      {...chart}
      side="employee"
      legend={null}
      columns={['eNPS', 'Staff whose manager listens and acts']}
      rows={[
        {
          label: 'Area A',
          note: '36 answers',
          cells: [{ tone: 'below', lines: ['−33', '−44 … −20'] }, { why: 'not shown' }],
        },
        { label: 'Area B', depth: 1, why: 'withheld to protect people' },
        { label: 'By tier' },
      ]}
    />,
  );
  expect(html).toContain('>−33 ▼</text>');
  const boxes = drawn(html, 'rect').map(({ class: name, width }) => [name, width]);
  expect(boxes).toEqual([
    ['fill-detractor', '49.25%'],
    ['track', '49.25%'],
    ['track', '100%'],
  ]);
  expect(html).toContain('withheld to protect people</text>');
  for (const line of ['Staff whose manager', 'listens and acts']) expect(html).toContain(`>${line}</text>`);
});
