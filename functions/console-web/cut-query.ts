import { AskedCuts, CutKind, type ResultCut } from '#shared/domain/results/result-cut.ts';

/** The part of a wave that an address asks for; whatever else stands in it is left aside. */
export function askedCuts(query: Readonly<Record<string, string>>): AskedCuts {
  return AskedCuts.parse(
    Object.fromEntries(CutKind.options.flatMap((kind) => (query[kind] ? [[kind, query[kind]]] : []))),
  );
}

/** What the bar above results says for a part: `unit:hanoi`. */
export function barValueOf({ kind, value }: Pick<ResultCut, 'kind' | 'value'>): string {
  return `${kind}:${value}`;
}

/** The choice of the bar above results, `unit:hanoi`, as it stands in an address; nothing for everybody. */
export function cutOfBar(only: string): AskedCuts {
  const [kind = '', value = ''] = only.split(/:(.*)/s);
  return askedCuts({ [kind]: value });
}
