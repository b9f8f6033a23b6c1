import { AskedCuts, CutKind } from '#shared/domain/results/result-cut.ts';

/** The part of a wave that an address asks for; whatever else stands in it is left aside. */
export function askedCuts(query: Readonly<Record<string, string>>): AskedCuts {
  return AskedCuts.parse(
    Object.fromEntries(CutKind.options.flatMap((kind) => (query[kind] ? [[kind, query[kind]]] : []))),
  );
}

/** The choice of the bar above results, `unit:hanoi`, as it stands in an address; nothing for everybody. */
export function cutOfBar(only: string): AskedCuts {
  const [kind = '', value = ''] = only.split(/:(.*)/s);
  return askedCuts({ [kind]: value });
}
