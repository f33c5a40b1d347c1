/**
 * `npm test`: everything that is checked, on a machine with nothing but Node and npm. Installs what is missing, runs the checks
 * one after the other, goes on after a failure, and ends with one line: `N passed, N failed`.
 * Names of checks as arguments run only those: `npm test -- lint tests`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, installBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(root, '.cache/test-report.json');

/** The checks, in the order of how soon they fail. Each but the tests counts as one. */
const checks = [
  { name: 'lint', title: 'Form', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', title: 'Types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'imports', title: 'Who imports whom', command: ['npm', 'run', '--silent', 'imports'] },
  { name: 'cli', title: 'Command line builds', command: ['node', 'apps/cli/bin/rostrum.mjs', '--version'] },
  {
    name: 'tests',
    title: 'Tests',
    command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  },
  { name: 'docs', title: 'Commands shown in the documents', command: ['node', 'scripts/readme.mjs'] },
  { name: 'score', title: 'Reader against expected readings', command: ['npm', 'run', '--silent', 'score'] },
  {
    name: 'fuzz',
    title: 'Reader against damage',
    command: ['npm', 'run', '--silent', 'fuzz', '--', '--count', '3000'],
  },
];

function run([command, ...args], env = process.env) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env }).status === 0;
}

/** Packages are installed when there are none, or when the lock file is newer than they are. */
function installPackages() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs - 1000) return true;
  return run(['npm', 'ci']);
}

/** What Vitest counted; a suite that could not be loaded is a failure of its own. */
function testCounts(succeeded) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  const broken = counts.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = counts.numFailedTests + broken.length;
  return {
    passed: counts.numPassedTests,
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: counts.numPendingTests + (counts.numTodoTests ?? 0),
  };
}

function perform({ name, title, command }, env) {
  console.log(`\n── ${title} (${command.join(' ')})`);
  const started = performance.now();
  const succeeded = run(command, env);
  const counts =
    name === 'tests'
      ? testCounts(succeeded)
      : { passed: Number(succeeded), failed: Number(!succeeded), skipped: 0 };
  return { title, ...counts, seconds: (performance.now() - started) / 1000 };
}

function summary(results) {
  const sum = (field) => results.reduce((total, result) => total + result[field], 0);
  console.log('');
  for (const { title, passed, failed, skipped, seconds } of results) {
    const mark = failed ? '✗' : '✓';
    console.log(
      `${mark} ${title.padEnd(34)} ${passed} passed, ${failed} failed, ${skipped} skipped  ${seconds.toFixed(0)} s`,
    );
  }
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

function main(wanted) {
  if (!installPackages()) {
    console.log('The packages could not be installed; see above.\n\n0 passed, 1 failed');
    return false;
  }
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const browser = findBrowser() ?? installBrowser(root);
  if (!browser)
    console.log('No browser was found or could be installed: the tests of the screens fail or are skipped.');
  const env = { ...process.env, ...(browser && { CHROMIUM_PATH: browser }) };
  const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  return summary(chosen.map((check) => perform(check, env)));
}

process.exitCode = main(process.argv.slice(2)) ? 0 : 1;
