import { createHash } from 'node:crypto';

/** Where the sources run as they are, functions are named by a helper that the browser lacks. */
const NAMING_HELPER = 'var __name=f=>f;';

/** A script of ours as a file; a page that has it says so in its policy. */
export interface BrowserScript {
  readonly content: string;
  /** Carries a hash of the content, so a browser may keep it for good. */
  readonly path: string;
}

/** A function that uses nothing from outside its body, as a script that runs it. */
export function browserScript(name: string, run: () => void): BrowserScript {
  const content = `${NAMING_HELPER}(${run.toString()})();`;
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { content, path: `/assets/${name}.${hash}.js` };
}
