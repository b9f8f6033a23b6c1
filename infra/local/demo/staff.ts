import { stringify } from 'csv-stringify/sync';
import { seededNumbers } from './seeded-random.ts';
import { STAFF_COMMENTS } from './staff-comments.ts';

/** One employee of the demo. All of them are made up. */
export interface MadeUpEmployee {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'en' | 'vi';
  readonly unitId: string;
  readonly answers: Readonly<Record<string, string>> | undefined;
}

/** How each area feels, what it believes of its passengers, and how many work there. */
const AREAS = [
  { unitId: 'area-a', people: 52, mood: 6.6, believed: 8.4 },
  { unitId: 'area-b', people: 38, mood: 7.6, believed: 8.1 },
  { unitId: 'area-c', people: 34, mood: 7.2, believed: 7.9 },
  { unitId: 'area-d', people: 47, mood: 8.3, believed: 8.0 },
  { unitId: 'area-e', people: 33, mood: 8.6, believed: 8.3 },
  { unitId: 'area-f', people: 41, mood: 7.4, believed: 8.2 },
  { unitId: 'area-g', people: 44, mood: 7.0, believed: 8.3 },
  { unitId: 'sfo', people: 14, mood: 7.9, believed: 8.5 },
];

const SHARE_WHO_ANSWER = 0.78;
const SHARE_VIETNAMESE = 0.25;
const SHARE_WHO_COMMENT = 0.3;

/** About 300 employees with seeded answers, the same in every run. */
export function madeUpStaff(): MadeUpEmployee[] {
  const random = seededNumbers(20180521);
  let number = 0;
  return AREAS.flatMap((area) =>
    Array.from({ length: area.people }, () => {
      number += 1;
      const id = `staff-${String(number).padStart(3, '0')}`;
      const language = random() < SHARE_VIETNAMESE ? 'vi' : 'en';
      const answers = random() < SHARE_WHO_ANSWER ? answersOf(area, language, random) : undefined;
      const name = `Made-up employee ${String(number).padStart(3, '0')}`;
      return { id, name, email: `${id}@staff.example.com`, language, unitId: area.unitId, answers } as const;
    }),
  );
}

/** The same people as a file that HR would import. */
export function staffCsv(): string {
  const people = madeUpStaff().map(({ id, name, email, language, unitId }) => ({
    id,
    name,
    email,
    language,
    unit: unitId,
  }));
  return stringify(people, { header: true });
}

function answersOf(
  area: (typeof AREAS)[number],
  language: 'en' | 'vi',
  random: () => number,
): Record<string, string> {
  const mood = area.mood + spread(random) * 1.6;
  const agreement = () => clamped(mood / 2 + spread(random) * 0.8, 1, 5);
  const comments = STAFF_COMMENTS[language];
  const comment = random() < SHARE_WHO_COMMENT ? comments[Math.floor(random() * comments.length)] : undefined;
  return {
    recommend_as_workplace: clamped(mood + spread(random), 0, 10),
    passengers_would_say: clamped(area.believed + spread(random) * 1.2, 0, 10),
    tools: agreement(),
    processes: agreement(),
    manager: agreement(),
    security_lines: clamped(3.6 + spread(random), 1, 5),
    wayfinding: clamped(3.9 + spread(random) * 0.8, 1, 5),
    restrooms: clamped(3.7 + spread(random), 1, 5),
    restaurants: clamped(3.4 + spread(random), 1, 5),
    ...(comment && { one_change: comment }),
  };
}

/** Roughly normal around 0 with a standard deviation of 1. */
function spread(random: () => number): number {
  return (random() + random() + random() + random() - 2) * Math.sqrt(3);
}

function clamped(value: number, min: number, max: number): string {
  return String(Math.min(max, Math.max(min, Math.round(value))));
}
