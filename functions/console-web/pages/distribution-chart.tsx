import { npsCounts } from '#shared/domain/metric/nps.ts';
import type { QuestionResult } from '#shared/domain/results/group-result.ts';
import type { Side } from '#shared/domain/side.ts';
import { formatNumber, formatPercent } from '#shared/locale/format.ts';
import { NpsDistribution } from '#shared/web/charts/nps-distribution.tsx';
import type { Reader } from '../environment.ts';
import { distributionFinding } from './results-findings.ts';

/** How often each score was given, where the headline is a score from 0 to 10. */
export function DistributionChart(props: { reader: Reader; side: Side; headline: QuestionResult }) {
  const { reader, side, headline } = props;
  const { language, phrases } = reader;
  const words = phrases.results;
  const counts = npsCounts(headline.histogram);
  const groups = [
    { name: words.scoresOfGroup(words.groups.promoter, '9–10'), n: counts.promoters },
    { name: words.scoresOfGroup(words.groups.passive, '7–8'), n: counts.passives },
    { name: words.scoresOfGroup(words.groups.detractor, '0–6'), n: counts.detractors },
  ];
  return (
    <NpsDistribution
      id="distribution"
      language={language}
      title={distributionFinding(reader, side, counts)}
      subtitle={words.distribution.subtitle(headline.question.wording[language])}
      counts={headline.histogram}
      labels={words.groups}
      table={{
        summary: words.table,
        columns: [
          { label: words.distribution.group },
          { label: words.answers, align: 'right' },
          { label: words.share, align: 'right' },
        ],
        rows: groups.map(({ name, n }) => ({
          header: name,
          cells: [formatNumber(language, n), formatPercent(language, n / Math.max(headline.n, 1))],
        })),
      }}
    />
  );
}
