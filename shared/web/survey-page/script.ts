import { createHash } from 'node:crypto';
import { respond } from './respond.ts';

/** Some compilers name inner functions through a helper of this name, which a browser does not have. */
export const NAMING_HELPER = 'var __name=f=>f;';

/** What runs in the browser, as text: part of the page, so that the page is one request. */
export const SCRIPT = `${NAMING_HELPER}(${respond})()`;

/** Only the script with exactly this hash may run. */
export const SCRIPT_HASH = `sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`;
