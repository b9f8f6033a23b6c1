import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putSurvey } from '#shared/adapters/dynamodb/survey-store.ts';
import { putRoster } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Release } from '#shared/domain/release/release.ts';
import { composeRelease } from '#shared/services/release/compose-release.ts';
import { aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { seededRandom, testResources } from '#test/support/resources.ts';
import { primarySuppressionOnly } from './broken-releases.ts';
import { openedBallots, releasedGroupsOf, rosterOf } from './opened-ballots.ts';
import { otherWorldOf } from './other-world.ts';
import { type Company, randomCompany } from './random-company.ts';
import { SURVEY_UNDER_ATTACK } from './survey-under-attack.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  await putSurvey(db, SURVEY_UNDER_ATTACK);
});
afterAll(async () => await stop());

const COMPANIES = Array.from({ length: 2000 }, (_, index) => randomCompany(index + 1));

/** A company, and the same one with other people behind the same answers. */
interface Worlds {
  readonly company: Company;
  readonly other: Company;
}

const WORLDS: Worlds[] = COMPANIES.flatMap((company) => {
  const other = otherWorldOf(company, releasedGroupsOf(company));
  return other ? [{ company, other }] : [];
});

/** All that is ever written about a wave once its ballots are gone. */
async function releaseOf(company: Company): Promise<Release> {
  const waveId = `wave${company.seed}`;
  const wave = aWave({
    waveId,
    side: 'employee',
    state: 'closing',
    surveyId: SURVEY_UNDER_ATTACK.surveyId,
  });
  await putRoster(db, { waveId, ...rosterOf(company) });
  const resources = { ...testResources(db), randomBytes: seededRandom('release') };
  return await composeRelease(resources, wave, openedBallots(waveId, company), { discardUnreadable: false });
}

describe('two worlds in which different people said the same things', () => {
  it('are told apart by a release that hides only what is too small by itself', () => {
    const told = WORLDS.slice(0, 300).filter(
      ({ company, other }) =>
        JSON.stringify(primarySuppressionOnly(company)) !== JSON.stringify(primarySuppressionOnly(other)),
    );
    expect(told.length).toBeGreaterThan(50);
  });

  it('have the same published groups', () => {
    expect(WORLDS.length).toBeGreaterThan(1000);
    for (const { company, other } of WORLDS) {
      expect(releasedGroupsOf(other)).toEqual(releasedGroupsOf(company));
    }
  }, 60_000);

  it('have the same release, to the last byte, and so nothing that is read from it differs', async () => {
    for (const { company, other } of WORLDS.slice(0, 60)) {
      expect(await releaseOf(other)).toEqual(await releaseOf(company));
    }
  }, 60_000);
});
