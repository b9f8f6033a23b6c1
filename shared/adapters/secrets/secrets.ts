import type { KeyObject } from 'node:crypto';

/** Keys that never leave the process. */
export interface Secrets {
  /** 32 bytes; proves tokens and derives invitation ids. */
  readonly tokenKey: KeyObject;
  /** 32 bytes; signs what the console hands to a browser. */
  readonly sessionKey: Uint8Array;
}
