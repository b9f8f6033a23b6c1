/** Resolves after the time, or at once when the signal fires. */
export async function pauseUnless(signal: AbortSignal, milliseconds: number): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}

/** 0.1 s, 0.2 s, 0.4 s … up to `longest`. */
export function backOffInMilliseconds(attempt: number, longest: number): number {
  return Math.min(longest, 100 * 2 ** Math.min(attempt, 20));
}
