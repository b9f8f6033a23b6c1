import type { Figure } from '#shared/domain/metric/figure.ts';
import { npsCounts } from '#shared/domain/metric/nps.ts';
import { type GroupResult, histogramsOf } from '#shared/domain/results/group-result.ts';
import { type MomentRow, momentMapOf } from '#shared/domain/results/moment-map.ts';
import type { TrendPoint } from '#shared/domain/results/trend.ts';
import type { Side } from '#shared/domain/side.ts';
import type { WaveThemes } from '#shared/domain/theme/wave-themes.ts';
import { formatNumber, formatRate } from '#shared/locale/format.ts';
import type { CustomerResults } from '#shared/services/results/get-customer-results.ts';
import type { PairReport } from '#shared/services/results/get-pair-report.ts';
import type { ReleasedResults } from '#shared/services/results/get-released-results.ts';
import type { Reader } from '../environment.ts';
import { findingsOfCustomers, findingsOfEmployees } from './driver-findings.ts';
import { firstToFix } from './driver-matrix.tsx';
import { changeWords, intervalText, metricName, valueText } from './figure-words.ts';
import { gapFinding } from './gap-words.ts';
import { momentFinding } from './moment-heat-map.tsx';
import { distributionFinding, unitsFinding } from './results-findings.ts';
import { unitsBeside } from './unit-names.ts';

/** What was found out about a side, in a few sentences, the titles of its charts. */
export interface ReportFindings {
  readonly inShort: readonly string[];
  /** What to mend first; absent where no question can be told to come first. */
  readonly doFirst?: string | undefined;
}

export function customerFindings(
  reader: Reader,
  results: CustomerResults,
  otherMoments: readonly MomentRow[],
  themes: WaveThemes | undefined,
): ReportFindings {
  const { company, survey, unitDifferences, league, trend } = results;
  const units = unitsBeside(results);
  const histograms = histogramsOf(company);
  const [overall] = findingsOfCustomers(reader, results.drivers, histograms);
  const rows = momentMapOf(survey, Object.fromEntries(histograms));
  const [theme] = themes?.themes ?? [];
  const { language, phrases } = reader;
  return {
    inShort: present([
      ...scoreLines(reader, 'customer', company, trend),
      units.length > 0 && sentence(unitsFinding(reader, units, unitDifferences, league)),
      sentence(momentFinding(reader, 'customer', rows, otherMoments)),
      theme &&
        themes &&
        sentence(
          phrases.themes.finding(theme.name[language], formatRate(language, theme.people, themes.commenters)),
        ),
    ]),
    doFirst: firstToFix(reader, survey, overall)?.finding,
  };
}

export function employeeFindings(
  reader: Reader,
  results: ReleasedResults,
  otherMoments: readonly MomentRow[],
): ReportFindings {
  const { company, survey, unitDifferences, trend, release, invited } = results;
  const units = unitsBeside(results);
  if (!company) return { inShort: [] };
  const histograms = histogramsOf(company);
  const [overall] = findingsOfEmployees(reader, survey, release.drivers ?? [], histograms);
  const rows = momentMapOf(survey, Object.fromEntries(histograms), invited);
  return {
    inShort: present([
      ...scoreLines(reader, 'employee', company, trend),
      units.length > 0 && sentence(unitsFinding(reader, units, unitDifferences, undefined)),
      sentence(momentFinding(reader, 'employee', rows, otherMoments)),
    ]),
    doFirst: firstToFix(reader, survey, overall, invited)?.finding,
  };
}

/** Where the two sides disagree, a sentence for each pair of questions. */
export function pairFindings(reader: Reader, report: PairReport): string[] {
  const rows = [{ ...report.company, name: reader.phrases.pair.company }, ...report.units];
  return present(report.questions.map(({ kind, key }) => sentence(gapFinding(reader, kind, key, rows))));
}

function scoreLines(
  reader: Reader,
  side: Side,
  { headline, distribution }: GroupResult,
  trend: readonly TrendPoint[],
): (string | undefined)[] {
  if (!headline?.figure) return [];
  const change = trend.at(-1)?.change;
  return [
    scoreSentence(reader, side, headline.figure),
    distribution && sentence(distributionFinding(reader, side, npsCounts(headline.histogram))),
    change && sentence(changeWords(reader, change)),
  ];
}

function scoreSentence(reader: Reader, side: Side, figure: Figure): string {
  return reader.phrases.report.headline(
    metricName(reader, figure.metric, side),
    valueText(reader, figure),
    intervalText(reader, figure),
    formatNumber(reader.language, figure.n),
  );
}

/** A title as a sentence. */
function sentence(title: string | undefined): string | undefined {
  if (!title) return undefined;
  const whole = title.charAt(0).toUpperCase() + title.slice(1);
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}

function present(lines: readonly (string | false | undefined)[]): string[] {
  return lines.filter((line): line is string => Boolean(line));
}
