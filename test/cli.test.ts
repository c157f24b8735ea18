import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { after, suite, test } from 'node:test';
import type { Log } from 'sarif';
import { run } from '../server/src/cli/run.js';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a command line in this process. */
async function copydesk(args: readonly string[], stdin: string | Uint8Array = '', colour = false) {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const [stdout, stderr] = [collect(out), collect(err)];
  const status = await run(args, { stdin: Readable.from([stdin]), stdout: out, stderr: err, colour, width: 60 });
  out.end();
  err.end();
  return { status, stdout: await stdout, stderr: await stderr };
}

async function collect(stream: PassThrough): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

suite('copydesk check', () => {
  test('prints the line with a caret under the words, and a summary', async () => {
    const { status, stdout, stderr } = await copydesk(['check'], 'The vote\n\nMayor TK spoke for an hour.\n');
    assert.equal(
      stdout,
      [
        '<stdin>:3:7  error  “TK” is still to be filled in.  placeholder',
        '  3 │ Mayor TK spoke for an hour.',
        '    │       ^^',
        '',
        '1 story: 1 error',
        '',
      ].join('\n'),
    );
    assert.equal(stderr, '');
    assert.equal(status, 1);
  });

  test('shows the part of a long line around the words, and keeps the caret under wide characters', async () => {
    const { stdout } = await copydesk(['check', '-'], `${'word '.repeat(40)}東京 TK ${'word '.repeat(40)}\n`);
    const [, line = '', carets = ''] = stdout.split('\n');
    assert.match(line, /│ …[^…]*東京 TK[^…]*…$/);
    assert.equal(line.indexOf('TK') + 2, carets.indexOf('^'), 'two columns more for two wide characters');
    assert.ok(line.length <= 60);
  });

  test('keeps what would speak to the terminal from it', async () => {
    const { stdout } = await copydesk(['check'], 'Mayor \u001b[31mTK said\u202e so.\n');
    assert.doesNotMatch(stdout, /\u001b|\u202e/);
  });

  test('paints on a terminal', async () => {
    assert.match((await copydesk(['check'], 'TK\n', true)).stdout, /\u001b\[31merror\u001b\[0m/);
    assert.doesNotMatch((await copydesk(['check', '--no-color'], 'TK\n', true)).stdout, /\u001b/);
  });

  test('says when there is nothing to query', async () => {
    const { status, stdout } = await copydesk(['check'], '');
    assert.equal(stdout, '1 story: nothing to query\n');
    assert.equal(status, 0);
  });

  test('reads a folder’s stories at any depth, in order, and passes over what is no copy', async () => {
    file('desk/b.txt', 'TK\n');
    file('desk/a/z.news', 'Fine.\n');
    file('desk/.git/x.txt', 'TK\n');
    file('desk/node_modules/x.txt', 'TK\n');
    file('desk/logo.png', new Uint8Array([0, 1, 2]));
    const { status, stdout } = await copydesk(['check', '--format', 'json', join(folder, 'desk')]);
    const { files, summary } = JSON.parse(stdout) as { files: { path: string }[]; summary: object };
    assert.deepEqual(
      files.map(({ path }) => path),
      [join(folder, 'desk', 'a', 'z.news'), join(folder, 'desk', 'b.txt')],
    );
    assert.deepEqual(summary, { error: 1, warning: 0, information: 0, hint: 0 });
    assert.equal(status, 1);
  });

  test('tells in a line why a file cannot be read, and reads the others', async () => {
    const huge = file('huge.txt', '');
    truncateSync(huge, 100 * 1024 * 1024);
    const paths = [
      join(folder, 'none.txt'),
      file('binary.txt', new Uint8Array([80, 75, 3, 4, 0, 0])),
      file('latin1.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x0a])),
      huge,
      file('good.txt', 'Mayor TK spoke.\n'),
    ];
    const { status, stdout, stderr } = await copydesk(['check', ...paths]);
    const told = stderr
      .trimEnd()
      .split('\n')
      .map(line => line.replace(folder, ''));
    assert.deepEqual(told, [
      'copydesk: /none.txt: no such file',
      'copydesk: /binary.txt: a binary file, not copy',
      'copydesk: /latin1.txt: not valid UTF-8; save the file as UTF-8',
      'copydesk: /huge.txt: 100 MB is too large to be a story (the most is 8 MB)',
    ]);
    assert.match(stdout, /good\.txt:1:7/);
    assert.equal(status, 2);
  });

  test('takes the house list of the nearest folder above, and says once which line it cannot understand', async () => {
    file('house/.copydesk/names.txt', 'Kyiv, not Kiev\nDana Orr (persn)\n');
    file('house/a/one.txt', 'Trains to Kiev were late.\n');
    file('house/two.txt', 'Trains from Kiev were later.\n');
    const { stdout, stderr } = await copydesk(['check', join(folder, 'house')]);
    assert.equal(stdout.match(/house-name/g)?.length, 2);
    assert.match(
      stderr,
      /^copydesk: .*names\.txt:2: “persn” is no kind of name: write \(person\), \(organization\) or \(place\)\.\n$/,
    );
  });

  test('reads UTF-16 with its mark, and counts from the start of the text', async () => {
    const path = file('utf16.txt', Buffer.from('\ufeffMayor TK spoke.\n', 'utf16le'));
    assert.match((await copydesk(['check', path])).stdout, /utf16\.txt:1:8 /);
  });

  test('--fail-on and --rule decide the exit status', async () => {
    assert.equal((await copydesk(['check', '--fail-on', 'never'], 'TK\n')).status, 0);
    assert.equal((await copydesk(['check', '--rule', 'placeholder=hint'], 'TK\n')).status, 0);
    assert.equal((await copydesk(['check', '--rule', 'placeholder=hint', '--fail-on', 'hint'], 'TK\n')).status, 1);
    assert.match((await copydesk(['check', '--rule', 'placeholder=off'], 'TK\n')).stdout, /nothing to query/);
  });

  test('SARIF: places in UTF-16 columns, rules with help, fingerprints that do not move', async () => {
    const parse = async (text: string) =>
      JSON.parse((await copydesk(['check', '--format', 'sarif'], text)).stdout) as Log;
    const [run] = (await parse('😀 Mayor TK spoke.\n')).runs;
    const [result] = run?.results ?? [];
    assert.equal(run?.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id, 'placeholder');
    assert.deepEqual(result?.locations?.[0]?.physicalLocation?.region, {
      startLine: 1,
      startColumn: 10,
      endLine: 1,
      endColumn: 12,
    });
    const [moved] = (await parse('A new first line.\n\n😀 Mayor TK spoke.\n')).runs[0]?.results ?? [];
    assert.deepEqual(moved?.partialFingerprints, result.partialFingerprints);
  });
});

suite('copydesk lsp', () => {
  test('serves an editor over standard input and output', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'server/src/cli/main.ts', 'lsp', '--stdio']);
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    let answer = '';
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      answer += chunk.toString();
      if (answer.includes('hoverProvider')) break;
    }
    child.kill();
    assert.match(answer, /^Content-Length: \d+\r\n\r\n\{.*"hoverProvider":true/s);
  });
});

suite('copydesk annotate', () => {
  test('answers each line, in order', async () => {
    const asked = [
      { id: 'a', text: 'Mayor TK spoke.' },
      { id: 7, text: '', date: '2026-03-05' },
    ];
    const { status, stdout } = await copydesk(['annotate'], asked.map(line => JSON.stringify(line)).join('\n'));
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['a', 7],
    );
    for (const answer of answers) {
      for (const list of ['entities', 'quotes', 'dates', 'quantities', 'findings'])
        assert.ok(Array.isArray(answer[list]));
    }
    assert.equal(status, 0);
  });

  test('a line that cannot be read is answered too, and the next ones are read', async () => {
    const { status, stdout, stderr } = await copydesk(
      ['annotate'],
      '{"id":\n[1]\n{"id":1,"text":"x","date":"May"}\n{"id":2,"text":"x"}\n',
    );
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      answers.map(({ error }) => error),
      [
        'line 1: not JSON',
        'line 2: no "text" that is a string',
        'line 3: "date" is not ISO 8601 (YYYY-MM-DD)',
        undefined,
      ],
    );
    assert.equal(stderr.trimEnd().split('\n').length, 3);
    assert.equal(status, 2);
  });
});

suite('a wrong call is told in one line', () => {
  const calls: [string[], RegExp][] = [
    [['chek'], /no command “chek”/],
    [['check', '--format', 'xml'], /--format takes text, json, sarif, not “xml”/],
    [['check', '--frmat', 'xml'], /Unknown option '--frmat'/],
    [['check', '--rule', 'nonsense=off'], /no rule “nonsense”/],
    [['check', '--rule', 'placeholder=loud'], /takes error, warning, information, hint, off, not “loud”/],
    [['check', '--date', '2026-02-30'], /“2026-02-30” is no day/],
    [['check', '--locale', 'fr'], /--locale takes en-US, en-GB/],
    [['annotate', 'file.txt'], /“file.txt” is not wanted here/],
  ];
  for (const [args, message] of calls) {
    test(args.join(' '), async () => {
      const { status, stdout, stderr } = await copydesk(args);
      assert.match(stderr, message);
      assert.equal(stderr.trimEnd().split('\n').length, 1);
      assert.equal(stdout, '');
      assert.equal(status, 2);
    });
  }

  test('no command prints the help', async () => {
    const { status, stderr } = await copydesk([]);
    assert.match(stderr, /copydesk check/);
    assert.equal(status, 2);
    assert.equal((await copydesk(['--help'])).status, 0);
    assert.match((await copydesk(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
  });
});
