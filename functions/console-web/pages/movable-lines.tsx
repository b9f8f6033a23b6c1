import type { Child } from 'hono/jsx';
import type { Localized } from '#shared/domain/localized.ts';
import { formatNumber } from '#shared/locale/format.ts';
import type { Reader } from '../environment.ts';
import type { MovedLine } from '../typed-lines.ts';
import { BothLanguages } from './both-languages.tsx';
import { shownWording } from './condition-words.ts';
import { Grip, MoveButtons, MovedNotice } from './move-buttons.tsx';

interface Line {
  readonly key: string;
  readonly wording: Localized;
}

interface Props<Each extends Line> {
  readonly reader: Reader;
  /** Fields are called `<list>-0-en` and so on. */
  readonly list: 'choice' | 'row' | 'moment';
  readonly title: string;
  readonly hint: string;
  readonly lines: readonly Each[];
  /** What the line of this number, from 1, is called. */
  readonly label: (number: string) => string;
  readonly moved?: MovedLine | undefined;
  /** What a line has besides its words: names of its fields begin with `prefix`. */
  readonly more?: (line: Each | undefined, prefix: string) => Child;
}

/** Lines that a new list begins with, and empty ones that every list ends with. */
const FIRST_LINES = 4;
const SPARE_LINES = 2;

/** A list in both languages, whose lines are moved by arrows, mouse or finger; each press saves the form that it is in. */
export function MovableLines<Each extends Line>(props: Props<Each>) {
  const { reader, list, title, hint, lines, label, moved, more } = props;
  const spares = Math.max(SPARE_LINES, FIRST_LINES - lines.length);
  return (
    <fieldset class="field">
      <legend>{title}</legend>
      <p class="hint">{hint}</p>
      <div class="lines" data-arrange="yes">
        {[...lines, ...Array.from({ length: spares }, () => undefined)].map((line, index) => {
          const name = `${list}-${index}`;
          const isMoved = moved?.line === name;
          return (
            <div class={isMoved ? 'line moved' : 'line'} id={line && `line-${name}`} data-key={line && name}>
              {line && <Grip />}
              <div class="stack tight">
                <input type="hidden" name={`${list}-key-${index}`} value={line?.key ?? ''} />
                <BothLanguages
                  reader={reader}
                  name={name}
                  label={label(formatNumber(reader.language, index + 1))}
                  value={line?.wording}
                />
                {more?.(line, `${name}-`)}
              </div>
              {line && (
                <div class="moves">
                  <MoveButtons
                    reader={reader}
                    wording={shownWording(reader, line.wording)}
                    isFirst={index === 0}
                    isLast={index === lines.length - 1}
                    moved={isMoved ? moved : undefined}
                    prefix={`${name}:`}
                  />
                </div>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

interface MovedProps {
  readonly reader: Reader;
  readonly moved: MovedLine;
  readonly lines: readonly Pick<Line, 'wording'>[];
}

/** Where a line has gone, and that the rest of its form is saved as well. */
export function MovedLineNotice({ reader, moved, lines }: MovedProps) {
  const index = Number(moved.line.split('-')[1]);
  const line = lines[index];
  if (!line) return null;
  const [place = '', all = ''] = [index + 1, lines.length].map((n) => formatNumber(reader.language, n));
  return (
    <MovedNotice
      text={reader.phrases.surveys.move.movedLine(shownWording(reader, line.wording), place, all)}
    />
  );
}
