/** One timer for each key, which starting it again puts off. */
export function createTimers<K extends object>() {
  const running = new Map<K, ReturnType<typeof setTimeout>>();
  const waiting = new Map<K, (() => void)[]>();

  function end(key: K): void {
    clearTimeout(running.get(key));
    running.delete(key);
    for (const resolve of waiting.get(key) ?? []) resolve();
    waiting.delete(key);
  }

  return {
    stop: end,
    isRunning(key: K): boolean {
      return running.has(key);
    },
    /** Waits until no timer of this key runs. */
    async settled(key: K): Promise<void> {
      if (!running.has(key)) return;
      await new Promise<void>(resolve => {
        waiting.set(key, [...(waiting.get(key) ?? []), resolve]);
      });
    },
    start(key: K, delay: number, then: () => void): void {
      clearTimeout(running.get(key));
      running.set(
        key,
        setTimeout(() => {
          end(key);
          then();
        }, delay),
      );
    },
  };
}
