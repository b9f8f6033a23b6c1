import { verdictOn } from '#shared/domain/digest/verdict-on.ts';
import { differenceText } from '#shared/email/digest-measure-words.ts';
import type { DigestVoice } from '#shared/email/digest-voice.ts';
import { formatFigure, isLevel } from '#shared/locale/format-figure.ts';
import type { Standing } from '#shared/services/digest/get-standing.ts';
import type { StaffReader } from '../environment.ts';

interface Props {
  readonly reader: StaffReader;
  readonly standing: Standing;
  readonly voice: DigestVoice;
}

interface Item {
  readonly text: string;
  readonly href: string;
  readonly urgent: boolean;
}

/** What to look at first, each a link: people who wait, figures that fell or miss their target, promises not kept. */
export function AttentionList({ reader, standing, voice }: Props) {
  const words = reader.phrases.home.standing;
  const items = [...waitingItems(reader, standing), ...measureItems(reader, standing, voice)].sort(
    (a, b) => Number(b.urgent) - Number(a.urgent),
  );
  return (
    <section class="card">
      <h2>{words.attention}</h2>
      {items.length === 0 ? (
        <p class="muted">{words.calm}</p>
      ) : (
        <ul class="todo">
          {items.map(({ text, href, urgent }) => (
            <li class={urgent ? 'urgent' : undefined}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function waitingItems({ phrases }: StaffReader, { content, actionsWithoutEffect }: Standing): Item[] {
  const words = phrases.home.standing;
  const actions = `/programs/${content.programId}/actions`;
  const { overdueCases, overdueActions, openCases } = content;
  const inTime = openCases - overdueCases;
  const items = [
    { count: overdueCases, text: words.overdueCases, href: '/cases', urgent: true },
    { count: overdueActions, text: words.overdueActions, href: actions, urgent: true },
    { count: actionsWithoutEffect, text: words.withoutEffect, href: actions, urgent: false },
    { count: inTime, text: words.openCases, href: '/cases', urgent: false },
  ];
  return items.flatMap(({ count, text, ...item }) => (count > 0 ? [{ ...item, text: text(count) }] : []));
}

/** A fall is told before a target that is missed: the one is news. */
function measureItems({ phrases }: StaffReader, { content }: Standing, voice: DigestVoice): Item[] {
  const { language } = voice;
  return content.measures.flatMap((measure): Item[] => {
    const { figure, change, target, source, label } = measure;
    if (!figure || !source?.waveId) return [];
    const href = `/waves/${source.waveId}/results`;
    const [name, value] = [label[language], formatFigure(language, figure.metric, figure.value)];
    const hasFallen =
      change?.detectable && change.difference < 0 && !isLevel(figure.metric, change.difference);
    if (hasFallen) {
      const by = differenceText(figure.metric, change.difference, voice);
      return [{ text: phrases.home.standing.dropped(name, by, value), href, urgent: true }];
    }
    const verdict = verdictOn(measure, voice.today);
    if (target === undefined || (verdict !== 'not-reached' && verdict !== 'missed')) return [];
    const wanted = formatFigure(language, figure.metric, target);
    const text = voice.phrases.subject.belowTarget(name, value, wanted);
    return [{ text, href, urgent: verdict === 'missed' }];
  });
}
