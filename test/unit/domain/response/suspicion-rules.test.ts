import { describe, expect, it } from 'vitest';
import {
  awaitsDecision,
  countsInFigures,
  type SubmissionEvidence,
  suspicionOf,
} from '#shared/domain/response/suspicion-rules.ts';

const EITHER = [true, false];

/** Every way in which a form can come in. */
const SPACE: readonly SubmissionEvidence[] = EITHER.flatMap((trapFilled) =>
  (['off', 'untouched', 'touched'] as const).flatMap((script) =>
    EITHER.flatMap((buttonPressed) =>
      EITHER.flatMap((onlyPreselected) =>
        [undefined, 0, 2, 4, 600].map((secondsOpen) => ({
          trapFilled,
          script,
          buttonPressed,
          onlyPreselected,
          secondsOpen,
        })),
      ),
    ),
  ),
);
const where = (holds: (evidence: SubmissionEvidence) => boolean) => SPACE.filter(holds);
const reasonsOf = (evidence: readonly SubmissionEvidence[]) => evidence.map(suspicionOf);

describe('over every way in which a form can come in', () => {
  it('a person with script who touched the page is never suspected, unless the trap is filled', () => {
    const people = where(({ script, trapFilled }) => script === 'touched' && !trapFilled);
    expect(people.length).toBe(20);
    expect(reasonsOf(people)).toEqual(people.map(() => []));
  });

  it('a person without script who pressed the button after three seconds is never suspected', () => {
    const people = where(
      ({ trapFilled, script, buttonPressed, secondsOpen = 0 }) =>
        !trapFilled && script === 'off' && buttonPressed && secondsOpen >= 3,
    );
    expect(people.length).toBe(4);
    expect(reasonsOf(people)).toEqual(people.map(() => []));
  });

  it('a person without script who chose something is not suspected for being quick', () => {
    const people = where(
      ({ trapFilled, script, buttonPressed, onlyPreselected }) =>
        !trapFilled && script === 'off' && buttonPressed && !onlyPreselected,
    );
    expect(people.length).toBe(5);
    expect(reasonsOf(people)).toEqual(people.map(() => []));
  });

  it('a scanner that posts the form as served is always suspected: by script, by hand, at once', () => {
    const asServed = where(({ onlyPreselected, script }) => onlyPreselected && script !== 'touched');
    const byScript = asServed.filter(({ script, buttonPressed }) => script === 'untouched' || !buttonPressed);
    const atOnce = asServed.filter(({ secondsOpen = 0 }) => secondsOpen < 3);
    const scanners = [...new Set([...byScript, ...atOnce])];
    expect(scanners.length).toBeGreaterThan(30);
    expect(scanners.filter((each) => suspicionOf(each).length === 0)).toEqual([]);
  });

  it('a filled trap is always a reason, and an empty one never', () => {
    for (const each of SPACE) expect(suspicionOf(each).includes('trap')).toBe(each.trapFilled);
  });

  it('no reason is named twice, and a burst is nothing that one form can tell', () => {
    for (const reasons of reasonsOf(SPACE)) {
      expect(new Set(reasons).size).toBe(reasons.length);
      expect(reasons).not.toContain('burst');
    }
  });
});

it.each<[string, Partial<SubmissionEvidence>, string[]]>([
  ['form.submit() from a script that nobody touched', { script: 'untouched', secondsOpen: 2 }, ['untouched']],
  ['a post without script and without its button', { buttonPressed: false, secondsOpen: 8 }, ['untouched']],
  ['a post of the mail’s own score at once', { secondsOpen: 2 }, ['too-fast']],
  ['a post that does not know when the page was served', {}, ['too-fast']],
  ['both at once', { buttonPressed: false, secondsOpen: 0 }, ['untouched', 'too-fast']],
  ['everything filled in by a machine', { trapFilled: true, script: 'touched' }, ['trap']],
])('suspects %s', (_, evidence, reasons) => {
  const quiet = { trapFilled: false, script: 'off', buttonPressed: true, onlyPreselected: true } as const;
  expect(suspicionOf({ ...quiet, ...evidence })).toEqual(reasons);
});

it('lets answers count that nobody doubts, and doubted ones only once somebody has decided so', () => {
  const doubted = (decision?: 'counted' | 'left-out') => ({
    suspicion: { reasons: ['trap' as const], ...(decision && { decision }) },
  });
  expect([{}, doubted(), doubted('counted'), doubted('left-out')].map(countsInFigures)).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([{}, doubted(), doubted('counted'), doubted('left-out')].map(awaitsDecision)).toEqual([
    false,
    true,
    false,
    false,
  ]);
});
