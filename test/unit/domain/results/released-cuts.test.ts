import { describe, expect, it } from 'vitest';
import type { ReleasedGroup } from '#shared/domain/release/release.ts';
import { knownGroup, releasedParts, releasedWithin } from '#shared/domain/results/released-cuts.ts';

const shown = (groupId: string, parentId?: string): ReleasedGroup => ({
  groupId,
  name: groupId,
  ...(parentId !== undefined && { parentId }),
  withheld: false,
  invited: 20,
  counted: { responses: 12, histograms: {} },
});
const hidden = (groupId: string, parentId: string): ReleasedGroup => ({
  groupId,
  name: groupId,
  parentId,
  withheld: true,
});

const groups = [
  shown('company'),
  shown('north', 'company'),
  shown('north/direct', 'north'),
  shown('hanoi', 'north'),
  hidden('haiphong', 'north'),
  shown('south', 'company'),
];

describe('parts of a release', () => {
  it('are the published units below everybody, as deep as they lie', () => {
    expect(releasedParts(groups).map(({ value, depth }) => [value, depth])).toEqual([
      ['north', 0],
      ['hanoi', 1],
      ['south', 0],
    ]);
  });

  it('are nothing else: not what is withheld, not everybody, no other kind', () => {
    expect(knownGroup(groups, 'unit', 'hanoi')).toEqual({ kind: 'unit', value: 'hanoi', name: 'hanoi' });
    for (const value of ['haiphong', 'company', 'north/direct', 'atlantis']) {
      expect(knownGroup(groups, 'unit', value)).toBeUndefined();
    }
    expect(knownGroup(groups, 'tier', 'hanoi')).toBeUndefined();
  });

  it('hold what lies below them, what is withheld there included', () => {
    expect(releasedWithin(groups, 'north').map(({ groupId }) => groupId)).toEqual([
      'north',
      'north/direct',
      'hanoi',
      'haiphong',
    ]);
  });
});
