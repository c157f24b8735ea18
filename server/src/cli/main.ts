import { run } from './run.js';

const { stdin, stdout, stderr, env } = process;

// A reader that has seen enough, as `head` has, ends us quietly.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

void run(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  colour: stdout.isTTY && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb',
  width: stdout.isTTY ? stdout.columns : 100,
}).then(status => {
  process.exitCode = status;
});
