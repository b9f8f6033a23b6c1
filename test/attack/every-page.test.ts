import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPublicApi } from '#functions/public-api/app.ts';
import { getRelease } from '#shared/adapters/dynamodb/release-store.ts';
import { signedIn } from '#test/support/console.ts';
import { tableContents } from '#test/support/table-contents.ts';
import { type AttackedPlatform, attackedPlatform, IDS } from './attacked-platform.ts';
import { everythingFetched, type Fetched } from './everything-fetched.ts';
import { releasedGroupsOf } from './opened-ballots.ts';
import { otherWorldOf } from './other-world.ts';
import { type Company, randomCompany } from './random-company.ts';
import { chanceOf } from './seeded-random.ts';

interface Worlds {
  readonly company: Company;
  readonly other: Company;
}

/** A company of which some groups are published and others are not, and in which answers can change hands. */
function aHardCompany(): Worlds {
  for (let seed = 1; seed < 400; seed++) {
    const company = randomCompany(seed);
    const groups = releasedGroupsOf(company);
    const other = otherWorldOf(company, groups);
    const withheld = groups.filter((group) => group.withheld);
    if (other && withheld.length > 2 && withheld.length < groups.length - 2) return { company, other };
  }
  throw new Error('no company is hard enough');
}

/** The same company where, in each unit, others have answered: as many, and with the same words. */
function answeredByOthers(company: Company): Company {
  const chance = chanceOf(company.seed + 2_000_000);
  const byUnit = Map.groupBy(company.colleagues, ({ unitId }) => unitId);
  const colleagues = [...byUnit.values()].flatMap((people) => {
    const said = chance.shuffled(people.map(({ answers, language }) => ({ answers, language })));
    return people.map(({ personId, unitId }, index) => {
      const { answers, language = 'vi' } = said[index] ?? {};
      return { personId, unitId, language, ...(answers && { answers }) };
    });
  });
  return { ...company, colleagues };
}

const { company, other } = aHardCompany();
let platform: AttackedPlatform;
let elsewhere: AttackedPlatform;
let fetched: Fetched;
beforeAll(async () => {
  platform = await attackedPlatform(company, company);
  elsewhere = await attackedPlatform(company, other);
  fetched = await everythingFetched(platform);
});
afterAll(async () => await Promise.all([platform.stop(), elsewhere.stop()]));

describe('everything that can be fetched', () => {
  it('holds results for those who may see them, so there is something to compare', async () => {
    const release = await getRelease(platform.resources.db, IDS.waveId);
    const shown = release?.groups.find((group) => !group.withheld);
    const page = fetched.get(`hr en /waves/${IDS.waveId}/results`);
    expect(page).toMatch(/^200 /);
    expect(page).toContain(shown?.name);
    expect(fetched.get(`marketing vi /waves/${IDS.waveId}/results`)).toMatch(/^403 /);
    expect([...fetched.values()].filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(100);
    expect(fetched.get('mail 0')).toContain('Employee NPS');
  });

  it('is the same for every role when other people said the same things', async () => {
    expect(differences(fetched, await everythingFetched(elsewhere))).toEqual([]);
  }, 120_000);

  it('is the same, also for an administrator, when others of the same units have answered', async () => {
    const answeredElse = await attackedPlatform(company, answeredByOthers(company));
    const other = await everythingFetched(answeredElse, [['admin', 'en']]);
    expect([...other].filter(([asked, answer]) => fetched.get(asked) !== answer)).toEqual([]);
    await answeredElse.stop();
  }, 120_000);

  it('differs as soon as a single person gives another answer, so the comparison notices', async () => {
    const place = company.colleagues.findIndex(({ answers }) => answers?.recommend === 10);
    const colleagues = company.colleagues.map((colleague, index) =>
      index === place ? { ...colleague, answers: { ...colleague.answers, recommend: 9 } } : colleague,
    );
    const changed = await attackedPlatform(company, { ...company, colleagues });
    const path = `/waves/${IDS.waveId}/results`;
    const page = async ({ resources }: AttackedPlatform) =>
      await (await (await signedIn(resources, ['hr'])).get(path)).text();
    expect(await page(changed)).not.toBe(await page(platform));
    await changed.stop();
  });

  it('leaves out no way to read through the API', () => {
    const routes = createPublicApi(platform.resources).routes;
    const read = routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
    expect(new Set(read)).toEqual(new Set(['/v1/openapi.json']));
  });
});

describe('an operator who reads all tables after the release', () => {
  it('finds the same in both worlds', async () => {
    expect(await kept(elsewhere)).toEqual(await kept(platform));
  });
});

/** What was asked for and answered differently, or in one world only. */
function differences(one: Fetched, another: Fetched): string[] {
  const asked = new Set([...one.keys(), ...another.keys()]);
  return [...asked].filter((each) => one.get(each) !== another.get(each));
}

/** All tables, but for the sessions of this attack, and for the language of people: it goes with them. */
async function kept({ resources }: AttackedPlatform): Promise<unknown[]> {
  const items = Object.values(await tableContents(resources.db)).flat() as Record<string, unknown>[];
  return items.filter(({ sk }) => sk !== 'SESSION').map(({ language: _, ...item }) => item);
}
