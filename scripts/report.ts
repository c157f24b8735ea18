/** Runs named checks one after another and tells how each went; `finish` prints the closing count. */
export interface Report {
  /** True when the check passed. A failure is told, and the next check goes on. */
  readonly check: (name: string, run: () => unknown) => Promise<boolean>;
  /** Prints `N passed, N failed`, and sets the exit status. */
  readonly finish: () => void;
}

export function createReport(): Report {
  let passed = 0;
  let failed = 0;
  return {
    async check(name, run) {
      const start = performance.now();
      const time = () => `(${((performance.now() - start) / 1000).toFixed(1)} s)`;
      try {
        await run();
        passed++;
        console.log(`✔ ${name} ${time()}`);
        return true;
      } catch (error) {
        failed++;
        console.log(`✖ ${name} ${time()}`);
        console.log((error instanceof Error ? (error.stack ?? error.message) : String(error)).replace(/^/gm, '    '));
        return false;
      }
    },
    finish() {
      console.log(`${passed} passed, ${failed} failed`);
      process.exitCode = failed === 0 ? 0 : 1;
    },
  };
}
