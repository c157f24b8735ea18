/** One timer for each key, which starting it again puts off. */
export function createTimers<K extends object>() {
  const running = new Map<K, ReturnType<typeof setTimeout>>();

  function stop(key: K): void {
    clearTimeout(running.get(key));
    running.delete(key);
  }

  return {
    stop,
    isRunning(key: K): boolean {
      return running.has(key);
    },
    start(key: K, delay: number, then: () => void): void {
      stop(key);
      running.set(
        key,
        setTimeout(() => {
          running.delete(key);
          then();
        }, delay),
      );
    },
  };
}
