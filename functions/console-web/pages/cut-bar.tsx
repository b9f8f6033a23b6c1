import type { Change } from '#shared/domain/metric/change.ts';
import { type CutChoice, CutKind, cutOf, type ResultPart } from '#shared/domain/results/result-cut.ts';
import type { Side } from '#shared/domain/side.ts';
import { formatNumber } from '#shared/locale/format.ts';
import { OpenSelectField, type Option } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { barValueOf } from '../cut-query.ts';
import type { Reader } from '../environment.ts';
import { pathWith } from '../own-path.ts';
import { cutName, cutQuery } from './cut-words.ts';
import { differenceWords } from './difference-words.ts';

interface Props {
  readonly reader: Reader;
  /** Of the page that shows the parts. */
  readonly path: string;
  readonly side: Side;
  readonly choice: CutChoice;
  readonly parts: readonly ResultPart[];
  readonly versusRest?: Change | undefined;
}

/** The ways to see one part of a wave by itself, and back. */
export function CutBar(props: Props) {
  const { reader, path, choice } = props;
  const { cuts: words } = reader.phrases;
  const cut = cutOf(choice);
  const isListed = !cut || props.parts.some((part) => barValueOf(part) === barValueOf(cut));
  const parts = isListed ? props.parts : [...props.parts, cut];
  return (
    <>
      <CutRefused {...props} />
      {parts.length > 0 && (
        <form class="row choose-part" action={path}>
          <OpenSelectField
            name="only"
            label={words.label}
            value={cut && barValueOf(cut)}
            open={words.everybody}
            groups={CutKind.options.flatMap((kind) => {
              const options = parts
                .filter((part) => part.kind === kind)
                .map((part) => optionOf(reader, part));
              return options.length > 0 ? [{ label: words.groups[kind], options }] : [];
            })}
          />
          <button type="submit">{words.show}</button>
          {cut && <a href={path}>{words.back}</a>}
        </form>
      )}
      <CutNote {...props} />
    </>
  );
}

/** How the chosen part lies to everybody else, and what cannot be told of it. */
export function CutNote({
  reader,
  side,
  choice,
  versusRest,
}: Pick<Props, 'reader' | 'side' | 'choice' | 'versusRest'>) {
  const { cuts: words } = reader.phrases;
  const cut = cutOf(choice);
  if (!cut) return null;
  const leftOut = side === 'employee' ? 'employee' : cut.kind === 'unit' ? 'unit' : 'others';
  return (
    <Notice>
      {versusRest && (
        <p>{words.versusRest[cut.kind === 'tier' ? 'tiers' : 'all'](differenceWords(reader, versusRest))}</p>
      )}
      <p>{words.leftOut[leftOut]}</p>
    </Notice>
  );
}

/** Why everybody is shown though a part was asked for. */
export function CutRefused({ reader, path, choice }: Pick<Props, 'reader' | 'path' | 'choice'>) {
  const { cuts: words } = reader.phrases;
  if (choice.outcome === 'unknown') return <Notice kind="attention">{words.unknown}</Notice>;
  if (choice.outcome !== 'several') return null;
  return (
    <Notice kind="attention">
      <p>{words.several}</p>
      <ul>
        {choice.cuts.map((cut) => (
          <li>
            <a href={pathWith(path, cutQuery(cut))}>{cutName(reader, cut)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function optionOf(reader: Reader, part: ResultPart): Option {
  const name = cutName(reader, part);
  const label =
    part.answers === undefined
      ? name
      : reader.phrases.cuts.part(name, formatNumber(reader.language, part.answers));
  // In a select only spaces can show how deep a unit lies.
  return { value: barValueOf(part), label: `${'\u2003'.repeat(part.depth ?? 0)}${label}` };
}
