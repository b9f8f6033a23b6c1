import * as z from 'zod';
import { SesError } from './query-protocol.ts';

/** What the mail service may be told to do to the calls that send. */
export const Fault = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('throttle'),
    code: z.enum(['Throttling', 'ThrottlingException']).default('Throttling'),
  }),
  z.object({
    kind: z.literal('daily-quota'),
    code: z.enum(['Throttling', 'ThrottlingException']).default('Throttling'),
  }),
  z.object({
    kind: z.literal('refuse'),
    code: z.string().default('MessageRejected'),
    message: z.string().default('Email address is not verified.'),
  }),
  z.object({ kind: z.literal('delay'), milliseconds: z.int().min(0) }),
  z.object({ kind: z.literal('server-error') }),
  z.object({ kind: z.literal('drop-after-accepting') }),
]);
export type Fault = z.infer<typeof Fault>;

/** A fault, for how many calls (all, when absent) and for whom (everybody, when absent). */
export const FaultRule = z.object({
  fault: Fault,
  times: z.int().min(1).optional(),
  recipient: z.string().optional(),
});
export type FaultRule = z.infer<typeof FaultRule>;

export interface Faults {
  inject(rule: z.input<typeof FaultRule>): void;
  clear(): void;
  list(): FaultRule[];
  /** The faults that this call has to suffer, counted as used. */
  take(recipients: readonly string[]): Fault[];
}

export function createFaults(): Faults {
  let rules: { rule: FaultRule; left: number }[] = [];
  return {
    inject: (input) => {
      const rule = FaultRule.parse(input);
      rules.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY });
    },
    clear: () => {
      rules = [];
    },
    list: () => rules.map(({ rule }) => rule),
    take: (recipients) => {
      const hit = rules.filter(({ rule }) => !rule.recipient || recipients.includes(rule.recipient));
      for (const each of hit) each.left--;
      rules = rules.filter(({ left }) => left > 0);
      return hit.map(({ rule }) => rule.fault);
    },
  };
}

/** The error that a fault stands for; undefined where it shows in another way. */
export function errorOf(fault: Fault): SesError | undefined {
  switch (fault.kind) {
    case 'throttle':
      return new SesError(fault.code, 'Maximum sending rate exceeded.');
    case 'daily-quota':
      return new SesError(fault.code, 'Daily message quota exceeded.');
    case 'refuse':
      return new SesError(fault.code, fault.message);
    case 'server-error':
      return new SesError('InternalFailure', 'The request processing has failed.', 500);
    case 'delay':
    case 'drop-after-accepting':
      return undefined;
  }
}
