import type { DigestMeasure } from '#shared/domain/digest/digest-content.ts';
import { measureWords } from '#shared/email/digest-measure-words.ts';
import type { DigestVoice } from '#shared/email/digest-voice.ts';
import { formatDate, formatList, formatNumber } from '#shared/locale/format.ts';
import { formatFigure, rangeOfMetric } from '#shared/locale/format-figure.ts';
import { IntervalStrip } from '#shared/web/charts/interval-strip.tsx';
import { Sparkline } from '#shared/web/charts/sparkline.tsx';
import type { Reader } from '../environment.ts';

interface Props {
  readonly reader: Reader;
  readonly measure: DigestMeasure;
  /** That of the digest: a figure is worded the same in the mail and here. */
  readonly voice: DigestVoice;
}

/** A health figure with all that is needed to judge it: how sure, what changed, what was wanted, what others have. */
export function MeasureCard({ reader, measure, voice }: Props) {
  const words = measureWords(measure, voice);
  const { figure, side, source, target } = measure;
  return (
    <section class={`figure ${side}`}>
      <h2 class="name">
        {source?.waveId ? <a href={`/waves/${source.waveId}/results`}>{words.label}</a> : words.label}
      </h2>
      <div class="spread">
        <p class="value">{words.value}</p>
        <Course reader={reader} measure={measure} />
      </div>
      {figure && figure.metric !== 'growth' && (
        <IntervalStrip {...figure} range={rangeOfMetric(figure.metric)} side={side} target={target} />
      )}
      {words.interval && <p class="context">{words.interval}</p>}
      {words.change && <p class={words.changed ? 'moved' : 'context'}>{words.change}</p>}
      {words.target && <p class={`verdict ${words.verdict}`}>{words.target}</p>}
      {words.references?.map((reference) => (
        <p class="context">{reference}</p>
      ))}
      <Foot reader={reader} measure={measure} />
    </section>
  );
}

function Course({ reader, measure }: Pick<Props, 'reader' | 'measure'>) {
  const { trend, figure, side } = measure;
  if (!trend || !figure) return null;
  const { language, phrases } = reader;
  const values = trend.map(({ value }) => formatFigure(language, figure.metric, value));
  const label = phrases.home.standing.trend(formatList(language, values));
  return <Sparkline side={side} points={trend} label={label} />;
}

/** When the figure is from, and who answers for it. */
function Foot({ reader, measure }: Pick<Props, 'reader' | 'measure'>) {
  const { source, owner } = measure;
  const lines = [
    source && sourceText(reader, source),
    owner && reader.phrases.home.standing.owner(owner),
  ].filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <div class="foot">
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </div>
  );
}

function sourceText(
  { language, timeZone, phrases }: Reader,
  { number, live, at }: NonNullable<DigestMeasure['source']>,
): string {
  const { standing } = phrases.home;
  const date = formatDate(language, at, timeZone);
  if (number === undefined) return standing.asOf(date);
  const wave = formatNumber(language, number);
  return live ? standing.live(wave) : standing.until(wave, date);
}
