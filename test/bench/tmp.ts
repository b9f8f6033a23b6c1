import { measurePages } from './measure-pages.ts';
import { lineOf } from './figure.ts';
for (const f of await measurePages()) console.log(lineOf(f));
process.exit(0);
