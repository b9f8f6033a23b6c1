import { describe, expect, it } from 'vitest';
import type { PairRow } from '#shared/domain/pairing/pair-rows.ts';
import { type ProcessFacts, processRows } from '#shared/domain/pairing/process-gap.ts';
import { unitTreeOf } from '#shared/domain/unit/unit-tree.ts';
import { anAction } from '#test/support/improvements.ts';
import { BRANCHES } from '#test/support/paired-company.ts';

const RELEASED_AT = '2026-11-20T10:00:00.000Z';
const units = unitTreeOf(BRANCHES);
const row = (unitId: string): PairRow => ({
  unitId,
  name: unitId,
  depth: 1,
  customer: { state: 'no-answers' },
  employee: { state: 'no-answers' },
  gaps: [],
});
const group = (groupId: string, invited: number, responses: number) => ({
  groupId,
  name: groupId,
  withheld: false as const,
  invited,
  counted: { responses, histograms: {} },
});

function rowsOf(overrides: Partial<ProcessFacts> = {}) {
  const facts: ProcessFacts = {
    units,
    roster: { units, invitedByUnit: { hanoi: 60, hue: 40 } },
    answered: {
      company: 55,
      byUnit: new Map([
        ['sao-mai', 55],
        ['hanoi', 45],
        ['hue', 10],
      ]),
    },
    openByUnit: new Map([['hanoi', 15]]),
    openAnswers: 15,
    invited: 100,
    worked: [],
    waiting: [],
    release: {
      releasedAt: RELEASED_AT,
      invited: 33,
      participationPercent: 70,
      groups: [
        group('sao-mai', 33, 23),
        group('hanoi', 25, 17),
        { groupId: 'hue', name: 'hue', withheld: true },
      ],
    },
    actions: [],
    now: '2026-11-23T09:00:00.000Z',
    ...overrides,
  };
  const { company, units: below } = processRows(facts, row('sao-mai'), [row('hanoi'), row('hue')]);
  const [hanoi, hue] = below;
  if (!hanoi || !hue) throw new Error('two units');
  return { company, hanoi, hue };
}

describe('what is done with answers', () => {
  it('begins with who answers: the invited outside, coarse and from the release alone inside', () => {
    const { company, hanoi, hue } = rowsOf();
    expect(company.customer.response).toEqual({ answered: 40, invited: 100 });
    expect(hanoi.customer.response).toEqual({ answered: 30, invited: 60 });
    expect(company.employee).toMatchObject({ participationPercent: 70, withheld: false });
    expect(hanoi.employee).toMatchObject({ participationPercent: 70, withheld: false });
    expect(hue.employee).toEqual({ withheld: true, actions: { done: 0, planned: 0 } });
  });

  it('says nothing of groups below ten invited, nor of a wave in which nobody was counted as invited', () => {
    const release = {
      releasedAt: RELEASED_AT,
      invited: 9,
      groups: [group('sao-mai', 9, 8), group('hanoi', 9, 8)],
    };
    const { company, hanoi } = rowsOf({
      release,
      roster: { units, invitedByUnit: {} },
      invited: undefined,
    });
    expect(company.employee).not.toHaveProperty('participationPercent');
    expect(hanoi.employee).not.toHaveProperty('participationPercent');
    expect(company.customer).not.toHaveProperty('response');
    expect(hanoi.customer).not.toHaveProperty('response');
  });

  it('goes on with how fast somebody acts: a call outside, the first action after the release inside', () => {
    const timing = {
      caseId: 'case-1',
      waveId: 'wave000001',
      programId: 'program001',
      unitId: 'hanoi',
      openedAt: '2026-11-18T09:00:00.000Z',
      dueAt: '2026-11-20T09:00:00.000Z',
      calledAt: '2026-11-19T09:00:00.000Z',
    };
    const inside = { side: 'employee', unitId: 'hanoi' } as const;
    const { company, hanoi, hue } = rowsOf({
      worked: [timing],
      waiting: [{ unitId: 'hue', dueAt: '2026-11-22T09:00:00.000Z' }],
      actions: [
        anAction({ ...inside, createdAt: '2026-11-01T10:00:00.000Z' }),
        anAction({ ...inside, createdAt: '2026-11-22T22:00:00.000Z' }),
        anAction({ createdAt: '2026-11-20T11:00:00.000Z' }),
      ],
      toldAt: '2026-11-21T10:00:00.000Z',
    });
    expect(hanoi.customer.followUp).toEqual({ called: 1, medianDays: 1, due: 1, inTime: 1 });
    expect(hue.customer.followUp).toEqual({ called: 0, due: 1, inTime: 0 });
    expect(company.customer.followUp).toEqual({ called: 1, medianDays: 1, due: 2, inTime: 1 });
    expect(hanoi.employee.followUp).toEqual({ days: 2.5, by: 'action' });
    expect(hue.employee).not.toHaveProperty('followUp');
    expect(company.employee.followUp).toEqual({ days: 1, by: 'told' });
  });

  it('ends with what was done of what was planned, each unit with those below it', () => {
    const { company, hanoi, hue } = rowsOf({
      actions: [
        anAction({ state: 'done' }),
        anAction({ state: 'doing' }),
        anAction({ state: 'dropped' }),
        anAction({ unitId: undefined }),
        anAction({ side: 'employee', unitId: 'sao-mai', state: 'done' }),
      ],
    });
    expect(hanoi.customer.actions).toEqual({ done: 1, planned: 2 });
    expect(company.customer.actions).toEqual({ done: 1, planned: 3 });
    expect(company.employee.actions).toEqual({ done: 1, planned: 1 });
    expect(hue).toMatchObject({
      customer: { actions: { done: 0, planned: 0 } },
      employee: { actions: { done: 0, planned: 0 } },
    });
  });
});
