import type { WriteStream } from 'node:tty';
import type { TellProgress } from './load-demo.ts';

/** Tells on one line how far it is; a stream that is no terminal gets a line at every tenth. */
export function createProgressLine(stream: WriteStream): { tell: TellProgress; end: () => void } {
  let shown = '';
  return {
    tell: (step, done, of) => {
      if (stream.isTTY) {
        stream.write(`\r\u001b[2K${step}${done === undefined ? ' …' : `: ${done} of ${of}`}`);
        return;
      }
      const tenths = done === undefined || !of ? '' : `: ${Math.floor((done * 10) / of) * 10} %`;
      if (`${step}${tenths}` === shown) return;
      shown = `${step}${tenths}`;
      stream.write(`${shown}\n`);
    },
    end: () => {
      if (stream.isTTY) stream.write('\r\u001b[2K');
    },
  };
}
