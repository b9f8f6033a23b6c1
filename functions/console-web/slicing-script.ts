import { createHash } from 'node:crypto';
import { sendInSlices } from './browser/send-in-slices.ts';

/** Where the sources run as they are, functions are named by a helper that the browser lacks. */
const NAMING_HELPER = 'var __name=f=>f;';

/** The one script of the console: a page that has it says so in its policy. */
export const SLICING_SCRIPT = `${NAMING_HELPER}(${sendInSlices.toString()})();`;
export const SLICING_SCRIPT_PATH = `/assets/upload.${createHash('sha256').update(SLICING_SCRIPT).digest('hex').slice(0, 12)}.js`;
