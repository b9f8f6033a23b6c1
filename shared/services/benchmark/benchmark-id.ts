import { createHash } from 'node:crypto';
import type { BenchmarkIdentity } from '../../domain/benchmark/benchmark.ts';
import { comparable } from '../../domain/contact/plain-text.ts';
import { readableId } from '../invitation/identifiers.ts';

const ID_LENGTH = 16;

/** The same figure of the same source and day always has the same id, so entering it again adds nothing. */
export function benchmarkIdOf(identity: BenchmarkIdentity): string {
  const { programId, side, question, source, asOf, industry = '' } = identity;
  const named = [programId, side, question, comparable(source), asOf, comparable(industry)];
  const digest = createHash('sha256')
    .update(`benchmark|${JSON.stringify(named)}`)
    .digest();
  return readableId(digest, ID_LENGTH);
}
