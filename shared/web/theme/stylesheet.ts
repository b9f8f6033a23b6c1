import { createHash } from 'node:crypto';
import { base } from './base.ts';
import { controls } from './controls.ts';
import { data } from './data.ts';
import { editing } from './editing.ts';
import { layout } from './layout.ts';
import { print } from './print.ts';
import { report } from './report.ts';
import { tokens } from './tokens.ts';

/** The one stylesheet of the console. */
export const STYLESHEET = [tokens, base, layout, controls, data, editing, print, report]
  .join('')
  .replaceAll(/\n\s*/g, '\n');

/** Its address carries a hash of its content, so a browser may keep it for good. */
export const STYLESHEET_PATH = `/assets/console.${createHash('sha256').update(STYLESHEET).digest('hex').slice(0, 12)}.css`;
