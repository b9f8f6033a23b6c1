import { describe, expect, it } from 'vitest';
import type { Benchmark } from '#shared/domain/benchmark/benchmark.ts';
import { compareWithBenchmarks } from '#shared/domain/benchmark/compare-with-benchmark.ts';
import type { Histogram } from '#shared/domain/tally/counted-answers.ts';
import { expectGolden, fixture } from '#test/support/golden.ts';
import { aBenchmark } from '#test/support/improvements.ts';
import { CUSTOMER_SURVEY } from '#test/support/paired-company.ts';

interface Difference {
  readonly benchmark: number;
  readonly n: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}
interface Golden {
  readonly nps: readonly (Difference & { promoters: number; passives: number; detractors: number })[];
  readonly share: readonly (Difference & { count: number; answers: number })[];
  readonly mean: readonly (Difference & { histogram: Histogram })[];
}
const golden: Golden = JSON.parse(fixture('golden/benchmarks.json'));

const compare = (histograms: Record<string, Histogram>, ...benchmarks: Benchmark[]) =>
  compareWithBenchmarks(CUSTOMER_SURVEY, { histograms }, benchmarks);

function expectDifference(found: ReturnType<typeof compare>, { difference, low, high, p }: Difference) {
  expectGolden(found[0]?.change, { difference, low, high, p });
}

describe('a figure beside one from elsewhere', () => {
  it('is tested against a score of which only the sample is known, as unsure as such a score can be', () => {
    for (const example of golden.nps) {
      const recommend = { '9': example.promoters, '7': example.passives, '2': example.detractors };
      const { benchmark: value, n } = example;
      expectDifference(compare({ recommend }, aBenchmark({ value, n })), example);
    }
  });

  it('is tested as two shares of people, or as two means', () => {
    for (const example of golden.share) {
      const food = { '5': example.count, '3': example.answers - example.count };
      const { benchmark: value, n } = example;
      const theirs = aBenchmark({ question: 'food', metric: 'top-two-box', value, n });
      expectDifference(compare({ food }, theirs), example);
    }
    for (const example of golden.mean) {
      const { histogram: easy, benchmark: value, n } = example;
      expectDifference(
        compare({ easy }, aBenchmark({ question: 'easy', metric: 'effort', value, n })),
        example,
      );
    }
  });

  it('is shown and not tested where nobody says how many answered there', () => {
    const [found] = compare({ recommend: { '9': 500, '3': 100 } }, aBenchmark({ n: undefined }));
    expect(found?.figure.value).toBeCloseTo(66.7, 1);
    expect(found).not.toHaveProperty('change');
  });

  it('is left out where the answers to its question may not be shown, or nobody gave any', () => {
    expect(compare({ food: { '5': 9 } }, aBenchmark())).toEqual([]);
    expect(compare({ recommend: {} }, aBenchmark())).toEqual([]);
  });

  it('is harder to call different the more figures it is held against, the newest first', () => {
    const recommend = { '9': 70, '7': 20, '3': 30 };
    const near = aBenchmark({ value: 16, n: 2000, source: 'Near' });
    const [alone] = compare({ recommend }, near);
    expect(alone?.change).toMatchObject({ detectable: true });
    const like = Array.from({ length: 9 }, (_, index) =>
      aBenchmark({ value: 33, n: 2000, source: `Like ${index}`, asOf: `2026-0${index + 1}-01` }),
    );
    const among = compare({ recommend }, near, ...like);
    expect(among[0]?.benchmark.source).toBe('Like 8');
    expect(among.find(({ benchmark }) => benchmark.source === 'Near')?.change).toMatchObject({
      detectable: false,
    });
  });
});
