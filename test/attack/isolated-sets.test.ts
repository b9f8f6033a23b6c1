import { describe, expect, it } from 'vitest';
import type { ReleasedGroup } from '#shared/domain/release/release.ts';
import { blindToFollowUps, blindToOneVoice, primarySuppressionOnly } from './broken-releases.ts';
import { releasedGroupsOf } from './opened-ballots.ts';
import { type Company, randomCompany } from './random-company.ts';
import { type SingledOut, singledOut } from './singled-out.ts';

const COMPANIES = Array.from({ length: 2000 }, (_, index) => randomCompany(index + 1));
const RELEASED = COMPANIES.map(releasedGroupsOf);

/** In how many of some hundred companies a broken release gives each kind of thing away. */
function companiesGivenAwayBy(release: (company: Company) => ReleasedGroup[]) {
  const companies = COMPANIES.slice(0, 400).map((company) => singledOut(company, release(company)));
  const withFinding = (by: SingledOut['by']) =>
    companies.filter((findings) => findings.some((finding) => finding.by === by)).length;
  return {
    tooFew: withFinding('too-few'),
    oneVoice: withFinding('one-voice'),
    followUp: withFinding('follow-up'),
  };
}

describe('linear algebra over what is published', () => {
  it('catches a release that hides only what is too small by itself', () => {
    const given = companiesGivenAwayBy(primarySuppressionOnly);
    expect(given.tooFew).toBeGreaterThan(100);
    expect(given.oneVoice).toBeGreaterThan(20);
  });

  it('catches a release that publishes groups of one voice', () => {
    const given = companiesGivenAwayBy(blindToOneVoice);
    expect(given.tooFew).toBe(0);
    expect(given.oneVoice).toBeGreaterThan(100);
  });

  it('catches a release that lets a follow-up tell what led to it', () => {
    const given = companiesGivenAwayBy(blindToFollowUps);
    expect(given).toMatchObject({ tooFew: 0, oneVoice: 0 });
    expect(given.followUp).toBeGreaterThan(0);
  });

  it('singles out nobody in any of 2,000 companies', () => {
    expect(COMPANIES.flatMap((company, index) => singledOut(company, RELEASED[index] ?? []))).toEqual([]);
  });

  it('has something to attack: most companies publish some groups and withhold others', () => {
    const mixed = RELEASED.filter(
      (groups) => groups.some(({ withheld }) => withheld) && groups.some(({ withheld }) => !withheld),
    );
    expect(mixed.length).toBeGreaterThan(1000);
  });
});
