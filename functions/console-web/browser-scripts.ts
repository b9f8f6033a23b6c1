import { createHash } from 'node:crypto';
import { copyCharts } from './browser/copy-charts.ts';
import { sendInSlices } from './browser/send-in-slices.ts';

/** Where the sources run as they are, functions are named by a helper that the browser lacks. */
const NAMING_HELPER = 'var __name=f=>f;';

/** The few scripts of the console: a page that has one says so in its policy. */
export const SLICING_SCRIPT = scriptOf('upload', sendInSlices);
export const CHART_SCRIPT = scriptOf('charts', copyCharts);

/** Its address changes with its content, so browsers never ask twice. */
function scriptOf(name: string, source: () => void) {
  const content = `${NAMING_HELPER}(${source.toString()})();`;
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { path: `/assets/${name}.${hash}.js`, content };
}
