import type { Language } from '../../domain/localized.ts';
import type { Phrases } from '../phrases.ts';
import { actions as actionsEn } from './actions/en.ts';
import { actions as actionsVi } from './actions/vi.ts';
import { answers as answersEn } from './answers/en.ts';
import { answers as answersVi } from './answers/vi.ts';
import { apiKeys as apiKeysEn } from './api-keys/en.ts';
import { apiKeys as apiKeysVi } from './api-keys/vi.ts';
import { audience as audienceEn } from './audience/en.ts';
import { audience as audienceVi } from './audience/vi.ts';
import { audit as auditEn } from './audit/en.ts';
import { audit as auditVi } from './audit/vi.ts';
import { benchmarks as benchmarksEn } from './benchmarks/en.ts';
import { benchmarks as benchmarksVi } from './benchmarks/vi.ts';
import { caseDeadlines as caseDeadlinesEn } from './case-deadlines/en.ts';
import { caseDeadlines as caseDeadlinesVi } from './case-deadlines/vi.ts';
import { cases as casesEn } from './cases/en.ts';
import { cases as casesVi } from './cases/vi.ts';
import { customerTime as customerTimeEn } from './customer-time/en.ts';
import { customerTime as customerTimeVi } from './customer-time/vi.ts';
import { cuts as cutsEn } from './cuts/en.ts';
import { cuts as cutsVi } from './cuts/vi.ts';
import { digest as digestEn } from './digest/en.ts';
import { digest as digestVi } from './digest/vi.ts';
import { drivers as driversEn } from './drivers/en.ts';
import { drivers as driversVi } from './drivers/vi.ts';
import { figureMap as figureMapEn } from './figure-map/en.ts';
import { figureMap as figureMapVi } from './figure-map/vi.ts';
import { frame as frameEn } from './frame/en.ts';
import { frame as frameVi } from './frame/vi.ts';
import { home as homeEn } from './home/en.ts';
import { home as homeVi } from './home/vi.ts';
import { launch as launchEn } from './launch/en.ts';
import { launch as launchVi } from './launch/vi.ts';
import { linkage as linkageEn } from './linkage/en.ts';
import { linkage as linkageVi } from './linkage/vi.ts';
import { links as linksEn } from './links/en.ts';
import { links as linksVi } from './links/vi.ts';
import { measures as measuresEn } from './measures/en.ts';
import { measures as measuresVi } from './measures/vi.ts';
import { moments as momentsEn } from './moments/en.ts';
import { moments as momentsVi } from './moments/vi.ts';
import { opportunities as opportunitiesEn } from './opportunities/en.ts';
import { opportunities as opportunitiesVi } from './opportunities/vi.ts';
import { pair as pairEn } from './pair/en.ts';
import { pair as pairVi } from './pair/vi.ts';
import { people as peopleEn } from './people/en.ts';
import { people as peopleVi } from './people/vi.ts';
import { person as personEn } from './person/en.ts';
import { person as personVi } from './person/vi.ts';
import { problems as problemsEn } from './problems/en.ts';
import { problems as problemsVi } from './problems/vi.ts';
import { process as processEn } from './process/en.ts';
import { process as processVi } from './process/vi.ts';
import { program as programEn } from './program/en.ts';
import { program as programVi } from './program/vi.ts';
import { report as reportEn } from './report/en.ts';
import { report as reportVi } from './report/vi.ts';
import { restPeriods as restPeriodsEn } from './rest-periods/en.ts';
import { restPeriods as restPeriodsVi } from './rest-periods/vi.ts';
import { results as resultsEn } from './results/en.ts';
import { results as resultsVi } from './results/vi.ts';
import { rolling as rollingEn } from './rolling/en.ts';
import { rolling as rollingVi } from './rolling/vi.ts';
import { settings as settingsEn } from './settings/en.ts';
import { settings as settingsVi } from './settings/vi.ts';
import { settingsOverview as settingsOverviewEn } from './settings-overview/en.ts';
import { settingsOverview as settingsOverviewVi } from './settings-overview/vi.ts';
import { staff as staffEn } from './staff/en.ts';
import { staff as staffVi } from './staff/vi.ts';
import { suppressions as suppressionsEn } from './suppressions/en.ts';
import { suppressions as suppressionsVi } from './suppressions/vi.ts';
import { surveys as surveysEn } from './surveys/en.ts';
import { surveys as surveysVi } from './surveys/vi.ts';
import { suspected as suspectedEn } from './suspected/en.ts';
import { suspected as suspectedVi } from './suspected/vi.ts';
import { themes as themesEn } from './themes/en.ts';
import { themes as themesVi } from './themes/vi.ts';
import { thresholds as thresholdsEn } from './thresholds/en.ts';
import { thresholds as thresholdsVi } from './thresholds/vi.ts';
import { timing as timingEn } from './timing/en.ts';
import { timing as timingVi } from './timing/vi.ts';
import { units as unitsEn } from './units/en.ts';
import { units as unitsVi } from './units/vi.ts';
import { value as valueEn } from './value/en.ts';
import { value as valueVi } from './value/vi.ts';
import { waveCalendar as waveCalendarEn } from './wave-calendar/en.ts';
import { waveCalendar as waveCalendarVi } from './wave-calendar/vi.ts';
import { waves as wavesEn } from './waves/en.ts';
import { waves as wavesVi } from './waves/vi.ts';
import { webhooks as webhooksEn } from './webhooks/en.ts';
import { webhooks as webhooksVi } from './webhooks/vi.ts';
import { youSaidWeDid as youSaidWeDidEn } from './you-said-we-did/en.ts';
import { youSaidWeDid as youSaidWeDidVi } from './you-said-we-did/vi.ts';

const en = {
  actions: actionsEn,
  answers: answersEn,
  apiKeys: apiKeysEn,
  audience: audienceEn,
  audit: auditEn,
  benchmarks: benchmarksEn,
  caseDeadlines: caseDeadlinesEn,
  cases: casesEn,
  customerTime: customerTimeEn,
  cuts: cutsEn,
  digest: digestEn,
  drivers: driversEn,
  figureMap: figureMapEn,
  frame: frameEn,
  home: homeEn,
  launch: launchEn,
  linkage: linkageEn,
  links: linksEn,
  measures: measuresEn,
  moments: momentsEn,
  opportunities: opportunitiesEn,
  pair: pairEn,
  people: peopleEn,
  person: personEn,
  problems: problemsEn,
  process: processEn,
  report: reportEn,
  restPeriods: restPeriodsEn,
  program: programEn,
  results: resultsEn,
  rolling: rollingEn,
  surveys: surveysEn,
  suspected: suspectedEn,
  settings: settingsEn,
  settingsOverview: settingsOverviewEn,
  staff: staffEn,
  suppressions: suppressionsEn,
  themes: themesEn,
  thresholds: thresholdsEn,
  timing: timingEn,
  units: unitsEn,
  value: valueEn,
  waveCalendar: waveCalendarEn,
  waves: wavesEn,
  webhooks: webhooksEn,
  youSaidWeDid: youSaidWeDidEn,
};
const vi: Phrases<typeof en> = {
  actions: actionsVi,
  answers: answersVi,
  apiKeys: apiKeysVi,
  audience: audienceVi,
  audit: auditVi,
  benchmarks: benchmarksVi,
  caseDeadlines: caseDeadlinesVi,
  cases: casesVi,
  customerTime: customerTimeVi,
  cuts: cutsVi,
  digest: digestVi,
  drivers: driversVi,
  figureMap: figureMapVi,
  frame: frameVi,
  home: homeVi,
  launch: launchVi,
  linkage: linkageVi,
  links: linksVi,
  measures: measuresVi,
  moments: momentsVi,
  opportunities: opportunitiesVi,
  pair: pairVi,
  people: peopleVi,
  person: personVi,
  problems: problemsVi,
  process: processVi,
  report: reportVi,
  restPeriods: restPeriodsVi,
  program: programVi,
  results: resultsVi,
  rolling: rollingVi,
  surveys: surveysVi,
  suspected: suspectedVi,
  settings: settingsVi,
  settingsOverview: settingsOverviewVi,
  staff: staffVi,
  suppressions: suppressionsVi,
  themes: themesVi,
  thresholds: thresholdsVi,
  timing: timingVi,
  units: unitsVi,
  value: valueVi,
  waveCalendar: waveCalendarVi,
  waves: wavesVi,
  webhooks: webhooksVi,
  youSaidWeDid: youSaidWeDidVi,
};

export type ConsolePhrases = Phrases<typeof en>;

/** Every phrase of the staff console. */
export const CONSOLE_PHRASES: Readonly<Record<Language, ConsolePhrases>> = { en, vi };
