import { defineConfig } from 'vitest/config';

/** One project a kind of test; `vitest run --config test/vitest.config.ts --project unit` runs one kind. */
const KINDS = ['unit', 'services', 'http', 'infra', 'architecture', 'attack', 'e2e'];

export default defineConfig({
  test: {
    // By itself vitest leaves one of two processors idle; many tests wait for a browser or for a time-out meanwhile.
    maxWorkers: '150%',
    projects: KINDS.map((kind) => ({
      root: new URL('..', import.meta.url).pathname,
      test: {
        name: kind,
        include: [`test/${kind}/**/*.test.{ts,tsx}`],
        // Modules keep nothing between files but what is always the same, so what one has loaded serves the next.
        isolate: !['unit', 'http', 'services'].includes(kind),
        testTimeout: kind === 'e2e' || kind === 'infra' ? 120_000 : 20_000,
        hookTimeout: 120_000,
        // What is waited for comes by itself; on a busy machine a second is not much.
        expect: { poll: { timeout: 15_000 } },
      },
    })),
  },
});
