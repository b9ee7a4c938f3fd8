/** `emulateMedia` and the like work here alone; elsewhere a test that needs them is skipped. */
export const inChromium = 'userAgentData' in navigator;

/** Skips the test that runs, and says why in its name: the runner counts a skip without a reason as a failure. */
export function skip(context: Mocha.Context, reason: string): void {
  context.test!.title += ` (skipped: ${reason})`;
  context.skip();
}
