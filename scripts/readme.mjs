/**
 * Keeps the commands shown in the documents true. In a block marked `console`, each line after `$ ` is run, and what follows is its
 * output. Without arguments: says what differs, exit code 1. With `--update`: writes the output that the commands give now.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const documents = [
  'README.md',
  'README.zh.md',
  'docs/guide/researcher.md',
  'docs/guide/secretariat.md',
  'docs/guide/developer.md',
];
const block = /```console\n([\s\S]*?)```/g;

/** What a command writes, with the width that the documents are set in. */
function outputOf(command) {
  const here = command.replace(/\bnpx rostrum\b/g, `node ${root}apps/cli/bin/rostrum.mjs`);
  const env = { ...process.env, COLUMNS: '110' };
  const { stdout } = spawnSync('bash', ['-c', here], { cwd: root, encoding: 'utf8', env, maxBuffer: 1e8 });
  return stdout.trimEnd();
}

/** The block with each command's output as it is now. */
function refreshed(text) {
  const commands = text.split('\n').filter((line) => line.startsWith('$ '));
  return commands.map((line) => `${line}\n${outputOf(line.slice(2))}`.trimEnd()).join('\n\n');
}

/** A document as it should be. */
function rewritten(text) {
  return text.replace(block, (_, body) => `\`\`\`console\n${refreshed(body)}\n\`\`\``);
}

const update = process.argv.includes('--update');
for (const document of documents) {
  const path = `${root}${document}`;
  const text = readFileSync(path, 'utf8');
  const now = rewritten(text);
  if (now === text) continue;
  if (update) writeFileSync(path, now);
  else {
    const line = now.split('\n').findIndex((words, index) => words !== text.split('\n')[index]) + 1;
    console.log(
      `${document}:${line}: a command no longer gives the output shown; \`npm run docs\` writes it anew.`,
    );
    process.exitCode = 1;
  }
}
