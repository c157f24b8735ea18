import { parseArgs } from 'node:util';
import { rules } from '../rules/index.js';
import { MODES, SEVERITIES } from '../rules/rule.js';
import { FAIL_ON, FORMATS } from './options.js';
import { STATUS, UserError, write, type Io, type Status } from './io.js';
import { version } from './version.js';

export const HELP = `copydesk ${version}: the copy desk, for a terminal

  copydesk check [FILE | FOLDER | -]...   print what an editor would query
  copydesk annotate                       NDJSON in, annotations out (docs/annotate.md)
  copydesk lsp                            serve an editor over standard input and output

check:
  --format FORMAT      ${FORMATS.join(', ')} (default: text)
  --fail-on LEVEL      ${FAIL_ON.join(', ')} (default: error)
  --rule ID=LEVEL      change a rule: ${SEVERITIES.join(', ')}, off; may be given again
  --mode MODE          ${MODES.join(', ')} (default: editing)
  --date YYYY-MM-DD    the publication date of stories that give none (default: when the file was last changed)
  --locale LOCALE      en-US or en-GB: how 03/04/2026 reads (default: en-US)
  --color, --no-color  paint, or not (default: on a terminal)

  --help, --version

Exit status: 0 nothing at or above --fail-on; 1 something; 2 a wrong call, or something that could not be read.
`;

/** Runs a command line; gives its exit status. */
export async function run(args: readonly string[], io: Io): Promise<Status> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await write(io.stderr, `copydesk: ${error.message}\n`);
    return STATUS.failed;
  }
}

/** Each command is loaded when it is called, so that an editor’s server starts without what the others need. */
async function dispatch(args: readonly string[], io: Io): Promise<Status> {
  const { values, positionals } = parse(args);
  const [command, ...paths] = positionals;
  if (values.help || (command === undefined && !values.version)) {
    await write(values.help ? io.stdout : io.stderr, HELP);
    return values.help ? STATUS.fine : STATUS.failed;
  }
  if (values.version) {
    await write(io.stdout, `${version}\n`);
    return STATUS.fine;
  }
  switch (command) {
    case 'check': {
      const { checkFiles, settingsFrom } = await import('./check.js');
      return checkFiles(
        paths,
        {
          format: oneOf('--format', FORMATS, values.format),
          failOn: oneOf('--fail-on', FAIL_ON, values['fail-on']),
          settings: settingsFrom({
            rule: values.rule.map(ruleLevel),
            mode: oneOf('--mode', MODES, values.mode),
            ...(values.date !== undefined && { date: values.date }),
            ...(values.locale !== undefined && { locale: oneOf('--locale', ['en-US', 'en-GB'], values.locale) }),
          }),
        },
        { ...io, colour: values.color ?? io.colour },
      );
    }
    case 'annotate':
      refuse(paths);
      return (await import('./annotate.js')).annotateStream(io);
    case 'lsp':
      refuse(paths);
      return serve(values['node-ipc'] ?? false);
    default:
      throw new UserError(`no command “${command ?? ''}”: see copydesk --help`);
  }
}

/** Serves an editor until it says goodbye, which ends the process. */
async function serve(parent: boolean): Promise<Status> {
  const { serveParent, serveStandardStreams } = await import('../lsp/node.js');
  if (parent) serveParent();
  else serveStandardStreams();
  return STATUS.fine;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        format: { type: 'string', default: 'text' },
        'fail-on': { type: 'string', default: 'error' },
        rule: { type: 'string', multiple: true, default: [] },
        mode: { type: 'string', default: 'editing' },
        date: { type: 'string' },
        locale: { type: 'string' },
        color: { type: 'boolean' },
        // Editors add this by habit; standard input and output is what `lsp` speaks.
        stdio: { type: 'boolean' },
        // VS Code starts its server so, and speaks to it over a channel between processes of Node.
        'node-ipc': { type: 'boolean' },
        clientProcessId: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UserError(`${(error as Error).message.split('. ')[0] ?? ''}: see copydesk --help`);
  }
}

function oneOf<const T extends string>(option: string, values: readonly T[], given: string): T {
  const found = values.find(value => value === given);
  if (found === undefined) throw new UserError(`${option} takes ${values.join(', ')}, not “${given}”`);
  return found;
}

/** `vague-source=off`, if there is such a rule and such a level. */
function ruleLevel(pair: string): string {
  const [id = '', level] = pair.split('=', 2);
  if (!rules.some(rule => rule.id === id)) throw new UserError(`--rule: no rule “${id}”; docs/rules.md lists them`);
  oneOf(`--rule ${id}=`, [...SEVERITIES, 'off'], level ?? '');
  return pair;
}

function refuse(paths: readonly string[]): void {
  if (paths.length > 0) throw new UserError(`“${paths.join(' ')}” is not wanted here: see copydesk --help`);
}
