import { defineConfig } from 'vitest/config';

/** One project a kind of test; `vitest run --config test/vitest.config.ts --project unit` runs one kind. */
const KINDS = ['unit', 'services', 'http', 'infra', 'architecture', 'attack', 'e2e'];

export default defineConfig({
  test: {
    // By itself vitest leaves one of two processors idle.
    maxWorkers: '100%',
    projects: KINDS.map((kind) => ({
      root: new URL('..', import.meta.url).pathname,
      test: {
        name: kind,
        include: [`test/${kind}/**/*.test.{ts,tsx}`],
        testTimeout: kind === 'e2e' || kind === 'infra' ? 120_000 : 20_000,
        hookTimeout: 120_000,
      },
    })),
  },
});
