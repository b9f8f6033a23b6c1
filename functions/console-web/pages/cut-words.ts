import type { Tier } from '#shared/domain/contact/person.ts';
import type { Language } from '#shared/domain/localized.ts';
import type { Channel } from '#shared/domain/response/response.ts';
import { type CutChoice, cutOf, type ResultCut } from '#shared/domain/results/result-cut.ts';
import type { Reader } from '../environment.ts';

/** `Hà Nội`, `Gold customers`, `Mail`, `Tiếng Việt`. */
export function cutName(reader: Reader, { kind, value, name }: ResultCut): string {
  const { figureMap, frame, results } = reader.phrases;
  switch (kind) {
    case 'unit':
      return name ?? value;
    case 'tier':
      return figureMap.tier(results.tiers.names[value as Tier]);
    case 'channel':
      return channelName(reader, value as Channel);
    case 'language':
      return frame.languages[value as Language];
  }
}

/** How somebody came to the survey. */
export function channelName({ phrases }: Pick<Reader, 'phrases'>, channel: Channel): string {
  return channel === 'mail' ? phrases.answers.mail : phrases.links.channels[channel];
}

/** The title of a page of results, with the part that it shows. */
export function titleWithCut(reader: Reader, title: string, choice: CutChoice): string {
  const cut = cutOf(choice);
  return cut ? reader.phrases.cuts.title(title, cutName(reader, cut)) : title;
}

/** What an address needs to show the same part. */
export function cutQuery(cut: ResultCut | undefined): Partial<Record<ResultCut['kind'], string>> {
  return cut ? { [cut.kind]: cut.value } : {};
}

/** How all that a page shows are called beside their parts. */
export function wholeOf(reader: Reader, cut: ResultCut | undefined): string {
  return cut ? cutName(reader, cut) : reader.phrases.results.units.everybody;
}
