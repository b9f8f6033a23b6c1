import path from 'node:path';

export const PROJECT_ROOT = path.resolve(import.meta.dirname, '../..');

export const entryOf = (functionName: string) =>
  path.join(PROJECT_ROOT, 'functions', functionName, 'handler.ts');

/** How every function becomes one file. The stacks and the check of its size build with the same options. */
export const BUNDLING = {
  target: 'node24',
  format: 'esm',
  minify: true,
  sourcemap: false,
  /** The ES modules of the SDK shake; its CommonJS ones, which Node would take, do not. */
  mainFields: ['module', 'main'],
  /** Packages in CommonJS ask for Node's own modules by `require`. */
  banner:
    "import { createRequire as requireOfBundle } from 'node:module'; const require = requireOfBundle(import.meta.url);",
  alias: {
    '@aws-sdk/credential-provider-node': path.join(
      PROJECT_ROOT,
      'shared/adapters/process/lambda-credentials.ts',
    ),
  },
} as const;
