import type { Language } from '#shared/domain/localized.ts';
import type { Answers } from '#shared/domain/response/answers.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';
import { type Chance, chanceOf } from './seeded-random.ts';

export interface Colleague {
  readonly personId: string;
  readonly unitId: string;
  readonly language: Language;
  /** Absent for those who stay silent. */
  readonly answers?: Answers;
}

/** An organisation and what everybody in it would say. */
export interface Company {
  readonly seed: number;
  readonly units: readonly Unit[];
  readonly colleagues: readonly Colleague[];
}

const MOST_LEAVES = 9;

/**
 * A company of up to three levels, made to be hard to protect: small units, people directly in a unit that has
 * others below it, units of one voice, questions that hardly anybody answers.
 */
export function randomCompany(seed: number): Company {
  const chance = chanceOf(seed);
  const units: Unit[] = [{ unitId: 'root', name: 'Sao Mai' }];
  const leaves: string[] = chance.in100(30) ? ['root'] : [];
  for (let branch = 0; branch < chance.between(1, 5) && leaves.length < MOST_LEAVES; branch++) {
    const unitId = `branch${branch}`;
    units.push({ unitId, name: `Branch ${branch}`, parentId: 'root' });
    const teams = chance.in100(50) ? 0 : chance.between(1, 3);
    if (teams === 0 || chance.in100(40)) leaves.push(unitId);
    for (let team = 0; team < teams && leaves.length < MOST_LEAVES; team++) {
      units.push({ unitId: `${unitId}team${team}`, name: `Team ${branch}.${team}`, parentId: unitId });
      leaves.push(`${unitId}team${team}`);
    }
  }
  const zeal = chance.oneOf([40, 70, 95, 100]);
  const colleagues = leaves.flatMap((unitId) => colleaguesIn(unitId, zeal, chance));
  return { seed, units, colleagues };
}

function colleaguesIn(unitId: string, zeal: number, chance: Chance): Colleague[] {
  const people = chance.in100(15) ? chance.between(10, 30) : chance.between(1, 12);
  const voice = chance.oneOf(['mixed', 'mixed', 'mixed', 'mixed', 'pleased', 'bitter'] as const);
  const openness = chance.oneOf([10, 60, 100]);
  return Array.from({ length: people }, (_, index) => ({
    personId: `${unitId}-${index}`,
    unitId,
    language: chance.in100(80) ? 'vi' : 'en',
    ...(chance.in100(zeal) && { answers: answersOf(voice, openness, chance) }),
  }));
}

function answersOf(voice: 'mixed' | 'pleased' | 'bitter', openness: number, chance: Chance): Answers {
  const [low, high] = { mixed: [0, 10], pleased: [9, 10], bitter: [0, 6] }[voice] as [number, number];
  const manager = voice === 'mixed' ? chance.between(1, 5) : voice === 'pleased' ? 5 : 1;
  const leaving = voice === 'bitter' || chance.in100(30) ? 'yes' : 'no';
  const tells = () => chance.in100(openness);
  const rated = tells();
  const said = tells();
  return {
    recommend: chance.between(low, high),
    tools: chance.between(1, 5),
    ...(rated && { manager }),
    ...(rated && manager <= 2 && tells() && { manager_listens: chance.between(1, 5) }),
    ...(said && { leaving }),
    ...(said && leaving === 'yes' && tells() && { leaving_for: chance.oneOf(['pay', 'family']) }),
    ...(tells() && { wishes: chance.shuffled(['pay', 'training', 'canteen']).slice(chance.between(0, 2)) }),
    ...(tells() && { customers_would_say: chance.between(0, 10) }),
    ...(tells() && { reason: chance.oneOf(REASONS) }),
  };
}

const REASONS = [
  'Đồng nghiệp tốt, nhưng lương thấp.',
  'Chúng tôi thiếu người vào cuối tuần.',
  'Good people, old computers.',
  'Sếp trực tiếp luôn lắng nghe.',
  'I would like more training.',
];
