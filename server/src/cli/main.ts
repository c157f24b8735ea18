import { annotateStream } from './annotate.js';

void annotateStream(process.stdin, process.stdout).then(status => {
  process.exitCode = status;
});
