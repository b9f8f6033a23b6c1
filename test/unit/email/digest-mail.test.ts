import { describe, expect, it } from 'vitest';
import type { DigestContent } from '#shared/domain/digest/digest-content.ts';
import { barSegments } from '#shared/email/bar-segments.ts';
import { renderDigestMail } from '#shared/email/render-digest-mail.tsx';
import { aDigestContent } from '#test/support/digest.ts';
import { LETTERHEAD } from '#test/support/mails.ts';

const render = (overrides: Partial<DigestContent> = {}, language: 'en' | 'vi' = 'en') =>
  renderDigestMail({
    language,
    readerName: 'Anna Nguyen',
    ...LETTERHEAD,
    content: aDigestContent(overrides),
  });

const flat = (text: string) => text.replace(/\s+/g, ' ');
const [nps, satisfied] = aDigestContent().measures;
if (!nps || !satisfied) throw new Error('the builder has four measures');
const quiet = { ...nps, change: { difference: 1.2, detectable: false, since: '2026-08-14T02:00:00.000Z' } };

describe('says the finding in its subject', () => {
  it('a change that is one', () => {
    expect(render().subject).toBe('Customer NPS is down 6 points to +37');
    expect(render({}, 'vi').subject).toBe('NPS của khách hàng giảm 6 điểm, còn +37');
  });

  it('the larger of two changes, on whatever scale', () => {
    const change = { difference: 0.09, detectable: true, since: '2026-08-14T02:00:00.000Z' };
    const { subject } = render({ measures: [nps, { ...satisfied, change }] });
    expect(subject).toBe('Satisfied customers is up 9 percentage points to 81%');
  });

  it('a real gap between both sides when no figure moved', () => {
    expect(render({ measures: [quiet] }).subject).toBe(
      'Boarding Area B: staff expect 6.4, customers give 7.9',
    );
  });

  it('a target that is missed beyond doubt', () => {
    const { subject } = render({ measures: [{ ...quiet, target: 45 }], widestGap: undefined });
    expect(subject).toBe('Customer NPS is +37, short of the target +45');
  });

  it('what is overdue, when nothing else is new', () => {
    const { subject } = render({ measures: [quiet], widestGap: undefined });
    expect(subject).toBe('4 follow-ups are past their date');
  });

  it('that nothing changed, where that is the truth', () => {
    const calm = { widestGap: undefined, overdueCases: 0, overdueActions: 0 };
    expect(render({ ...calm, measures: [quiet] }).subject).toBe('Customer NPS is +37: no detectable change');
    const { change, ...first } = quiet;
    expect(render({ ...calm, measures: [first] }).subject).toBe('Customer NPS is +37, the first figure');
    expect(render({ ...calm, measures: [] }).subject).toBe('No answers to report yet');
  });
});

it('holds a figure against others with their source, and says where that was not tested', () => {
  const references = [
    { value: 44, source: 'Airports <2026>', asOf: '2026-06-30', difference: -6.8, detectable: true },
    { value: 40, source: 'Hubs', asOf: '2026-01-31', difference: -2.8, detectable: false },
    { value: 51, source: 'Press', asOf: '2025-12-31' },
  ];
  const { text, html } = render({ measures: [{ ...nps, references }] });
  expect(flat(text)).toContain(
    'below Airports <2026> (30 June 2026): +44 no detectable difference from Hubs (31 January 2026): +40 for reference, not tested: Press (31 December 2025): +51',
  );
  expect(html).toContain('below Airports &lt;2026&gt; (30 June 2026): +44');
  expect(flat(render({ measures: [{ ...nps, references }] }, 'vi').text)).toContain(
    'để tham khảo, không kiểm định: Press (31/12/2025): +51',
  );
});

it('shows what is withheld as withheld, never as a number', () => {
  const { text } = render({
    measures: [{ measureId: 'enps', side: 'employee', label: nps.label, withheld: true }],
  });
  expect(text).toContain('Customer NPS: –\n  withheld to protect people');
  expect(text).toContain('Boarding Area D\n  Customers: +41\n  Employees: withheld to protect people');
});

it('says that a gap may be chance where it may', () => {
  const gap = aDigestContent().widestGap;
  const { text } = render({ widestGap: gap && { ...gap, flagged: false } });
  expect(flat(text)).toContain('The difference may be chance');
  expect(flat(render().text)).not.toContain('may be chance');
});

it('names the first few to be called and counts the others', () => {
  const [call] = aDigestContent().calls;
  if (!call) throw new Error('the builder has calls');
  const calls = Array.from({ length: 9 }, (_, index) => ({ ...call, name: `Caller ${index}` }));
  const { text } = render({ calls, openCases: 20 });
  expect(text).toContain('Caller 4');
  expect(text).not.toContain('Caller 5');
  expect(text).toContain('and 15 more are waiting');
});

it('cuts a long comment at a word', () => {
  const [call] = aDigestContent().calls;
  const comment = `${'Nhân viên rất tử tế. '.repeat(30)}`;
  const { text } = render({ calls: call ? [{ ...call, comment }] : [] });
  expect(flat(text)).toMatch(/tế\. (Nhân( viên( rất( tử)?)?)? )?…”/);
});

it('leaves out what there is nothing to say about', () => {
  const { text } = render({
    units: undefined,
    widestGap: undefined,
    responseRates: {},
    calls: [],
    openCases: 0,
  });
  expect(text).not.toMatch(/Inside and outside|disagree|Who answered/);
  expect(text).toContain('Nobody is waiting for a call.');
});

it('names answers through open links beside the share of the invited, and not in it', () => {
  const { text } = render({ responseRates: { customer: { invited: 200, answered: 50, open: 1200 } } });
  expect(flat(text)).toContain('25% (50 of 200 invited); 1,200 more through open links');
});

it('speaks of one thing in the singular', () => {
  const { text } = render({ calls: [], openCases: 1, overdueCases: 1, overdueActions: 1 });
  expect(text).toContain('and 1 more is waiting');
  expect(text).toContain('1 follow-up is overdue.');
});

describe('draws a bar', () => {
  const figure = (value: number, low: number, high: number) =>
    ({ metric: 'nps', n: 100, value, low, high }) as const;
  const shape = (...drawn: Parameters<typeof barSegments>) =>
    barSegments(...drawn).map(
      ({ tone, share, fromZero }) => `${tone} ${share.toFixed(2)}${fromZero ? ' 0' : ''}`,
    );

  it('solid up to its interval and soft over it', () => {
    expect(shape(figure(40, 30, 50), [0, 100])).toEqual(['solid 0.30', 'soft 0.20', 'blank 0.50']);
  });

  it('to the left of zero for scores below it', () => {
    expect(shape(figure(-40, -50, -30), [-50, 50])).toEqual(['soft 0.20', 'solid 0.30', 'blank 0.50 0']);
  });

  it('soft only, where the interval holds zero', () => {
    expect(shape(figure(0, -10, 15), [-50, 50])).toEqual([
      'blank 0.40',
      'soft 0.10',
      'soft 0.15 0',
      'blank 0.35',
    ]);
  });

  it('that fills its track exactly, whatever the figure', () => {
    for (const drawn of [figure(120, 90, 140), figure(-120, -140, -90), figure(0, 0, 0)]) {
      const total = barSegments(drawn, [-100, 100]).reduce((sum, { share }) => sum + share, 0);
      expect(total).toBeCloseTo(1);
    }
  });
});
