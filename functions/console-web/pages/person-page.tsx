import type { Person } from '#shared/domain/contact/person.ts';
import { formatAmount, formatCalendarDay, formatDate } from '#shared/locale/format.ts';
import type { KnownPerson } from '#shared/services/person/get-person.ts';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import { type Fact, Facts } from '#shared/web/components/facts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { SentTable } from './sent-table.tsx';

type Props = KnownPerson & { readonly reader: StaffReader };

/** All that is known of one person, and the ways to hand it over and to erase it. */
export function PersonPage(props: Props) {
  const { reader, person, tree, sent, given } = props;
  const { person: words, people } = reader.phrases;
  const { side, personId } = person;
  const base = `/people/${side}/${personId}`;
  const mayErase = isAllowed(
    { kind: 'staff', staff: reader.staff },
    side === 'customer' ? 'erase-customers' : 'erase-employees',
  );
  const path = tree.pathTo(person.unitId).map((unitId) => tree.get(unitId)?.name ?? unitId);
  return (
    <ConsolePage
      reader={reader}
      title={person.name}
      lead={path.join(' › ')}
      trail={[{ href: `/people/${side}`, label: people[side].title }]}
      actions={
        <>
          {side === 'customer' && (
            <a class="button" href={`/opportunities/new?person=${personId}`}>
              {reader.phrases.opportunities.new}
            </a>
          )}
          <a class="button" href={`${base}/data.json`} title={words.exportHint}>
            {words.export}
          </a>
          {mayErase && (
            <a class="button" href={`${base}/erasure`}>
              {words.erase.link}
            </a>
          )}
        </>
      }
    >
      {side === 'employee' && <Notice>{words.confidential}</Notice>}
      <div class="columns">
        <section class={`card ${side}`}>
          <h2>{words.known}</h2>
          <Facts facts={factsOf(reader, person)} />
        </section>
        <section class={`card ${side}`}>
          <h2>{words.writing.title}</h2>
          {writingOf(props).map((line) => (
            <p>{line}</p>
          ))}
        </section>
      </div>
      {sent.length === 0 ? (
        <EmptyState title={words.sent.none} explanation={words.sent.noneExplanation} />
      ) : (
        <section class="card">
          <h2>{words.sent.title(sent.length)}</h2>
          <SentTable reader={reader} side={side} sent={sent} given={given} />
        </section>
      )}
    </ConsolePage>
  );
}

function factsOf(reader: StaffReader, person: Person): Fact[] {
  const { language, phrases } = reader;
  const { facts, rings } = phrases.person;
  const noAddress = <span class="muted">{facts.noAddress}</span>;
  return [
    [facts.id, person.externalId],
    [facts.address, person.email ?? noAddress],
    [facts.language, phrases.frame.languages[person.language]],
    ...(person.side === 'customer' ? customerFacts(person) : []),
    ...(person.side === 'employee' && person.leftOn
      ? [[facts.lastDay, formatCalendarDay(language, person.leftOn)] as const]
      : []),
    ...(person.timeZone ? [[facts.timeZone, person.timeZone] as const] : []),
    ...Object.entries(person.attributes ?? {}),
  ];

  function customerFacts({ tier, revenue, ring }: Extract<Person, { side: 'customer' }>) {
    return [
      ...(ring ? [[facts.ring, rings[ring]] as const] : []),
      ...(tier ? [[facts.tier, phrases.results.tiers.names[tier]] as const] : []),
      ...(revenue === undefined ? [] : [[facts.revenue, formatAmount(language, revenue)] as const]),
    ];
  }
}

function writingOf({ reader, person, suppression, rest }: Props): string[] {
  const { language, timeZone, phrases } = reader;
  const { writing } = phrases.person;
  const day = (instant: string) => formatDate(language, instant, timeZone);
  if (suppression) {
    const reason = phrases.suppressions.reasons[suppression.reason];
    return [suppression.at ? writing.neverSince(reason, day(suppression.at)) : writing.never(reason)];
  }
  if (person.email === undefined) return [writing.noAddress];
  const last = person.lastInvitedAt ? [writing.asked(day(person.lastInvitedAt))] : [];
  if (person.side === 'employee') return [writing.employee, ...last];
  const { any, relationship } = rest ?? {};
  return [
    any ? writing.rests(day(any)) : writing.yes,
    ...(relationship && relationship !== any ? [writing.restsRelationship(day(relationship))] : []),
    ...last,
  ];
}
