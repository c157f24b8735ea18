/** What the tasks of one thread took, or the calls into one script, in milliseconds of that thread’s own work, whatever else the machine does. */
export interface Work {
  readonly name: string;
  readonly times: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock, and those of them in which the thread worked. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** A thread is known by a script that runs in no other. */
const THREADS = {
  'tasks of the window': /workbench\.web\.main/,
  'tasks of all extensions': /extensionHostWorker\.js/,
  'tasks of the server': /copydesk\/dist\/cli\.js/,
};
const CLIENT = /copydesk\/dist\/extension\.js/;

export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Reads Chromium's trace: the tasks of VS Code's window, of its extensions and of our server, and the calls of our client. */
export function readTrace(buffer: Buffer): Work[] {
  const { traceEvents } = JSON.parse(buffer.toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  const calls = traceEvents.filter(({ name, ph }) => name === 'FunctionCall' && ph === 'X');
  const tasks = traceEvents.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const callsOf = (script: RegExp) => calls.filter(({ args }) => script.test(args?.data?.url ?? ''));
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const times = (events: readonly TraceEvent[]) => events.map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return [
    ...Object.entries(THREADS).map(([name, script]) => {
      const threads = new Set(callsOf(script).map(threadOf));
      return { name, times: times(tasks.filter(task => threads.has(threadOf(task)))) };
    }),
    { name: 'calls of the client', times: times(callsOf(CLIENT)) },
  ];
}
