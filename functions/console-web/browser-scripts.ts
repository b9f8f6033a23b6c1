import { createHash } from 'node:crypto';
import { arrangeLines } from './browser/arrange-lines.ts';
import { checkWhileTyping } from './browser/check-while-typing.ts';
import { copyCharts } from './browser/copy-charts.ts';
import { sendInSlices } from './browser/send-in-slices.ts';

/** A script of ours as a file; a page that has it says so in its policy. */
export interface BrowserScript {
  readonly content: string;
  /** Carries a hash of the content, so a browser may keep it for good. */
  readonly path: string;
}

/** Where the sources run as they are, functions are named by a helper that the browser lacks. */
const NAMING_HELPER = 'var __name=f=>f;';

/** Sends a file that is too large for one request. */
export const SLICING_SCRIPT = scriptOf('upload', sendInSlices);
/** Lets questions, and the lines within one, be dragged. */
export const ARRANGING_SCRIPT = scriptOf('arrange', arrangeLines);
/** Checks a question, and shows it, while it is typed. */
export const CHECKING_SCRIPT = scriptOf('check', checkWhileTyping);
/** Copies and saves charts as pictures. */
export const CHART_SCRIPT = scriptOf('charts', copyCharts);

/** A function that uses nothing from outside its body, as a script that runs it. */
function scriptOf(name: string, run: () => void): BrowserScript {
  const content = `${NAMING_HELPER}(${run.toString()})();`;
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { content, path: `/assets/${name}.${hash}.js` };
}
