import type { DigestWords } from './digest-words.ts';
import { heading, paragraphs, wrapped } from './plain-text.ts';

/** The plain-text twin of a digest: the same words in the same order. */
export function digestText(words: DigestWords): string {
  const { units, gap, rates, calls, links, settings } = words;
  return paragraphs(
    words.test && wrapped(words.test),
    `${wrapped(words.finding)}\n${wrapped(words.period)}`,
    wrapped(words.greeting),
    heading(words.measures.title),
    ...words.measures.items.map(({ label, value, interval, change, target, references = [] }) =>
      [`${label}: ${value}`, interval, change, target, ...references].filter(Boolean).join('\n  '),
    ),
    gap && `${heading(gap.title)}\n\n${[`“${gap.statement}”`, ...gap.lines].map(wrapped).join('\n')}`,
    units && `${heading(units.title)}\n\n${wrapped(units.legend)}`,
    units?.rows
      .map(({ name, customer, employee }) =>
        [name, `  ${units.customers}: ${customer.text}`, `  ${units.employees}: ${employee.text}`].join('\n'),
      )
      .join('\n'),
    units?.more,
    rates &&
      `${heading(rates.title)}\n\n${rates.items.map((rate) => `${rate.label}: ${rate.text}`).join('\n')}`,
    heading(calls.title),
    ...calls.items.map(({ name, about, comment, due }) =>
      [name, about, comment && wrapped(`“${comment}”`), due].filter(Boolean).join('\n'),
    ),
    [...calls.notes, ...calls.overdue].join('\n'),
    [links.main, ...links.others].map(({ label, link }) => `${label}:\n${link}`).join('\n'),
    `-- \n${wrapped(words.why)}${settings ? `\n${settings.label}:\n${settings.link}` : ''}`,
  );
}
