import { sendInSlices } from './browser/send-in-slices.ts';
import { browserScript } from './browser-script.ts';

/** Sends a file that is too large for one request. */
export const SLICING_SCRIPT = browserScript('upload', sendInSlices);
