import type { Child } from 'hono/jsx';

export type Fact = readonly [name: string, value: Child];

/** A few things that are known, each with its name. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}
