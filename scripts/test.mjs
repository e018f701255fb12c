// npm test: every check there is, from a fresh clone, and one line at the end that counts them.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser, installPackages, requireHindiFont, requireNode, run } from './lib.mjs';

requireNode();
installPackages();
const browser = findBrowser();
requireHindiFont();

const reports = { unit: 'test-results/unit.json', pages: 'test-results/pages.json' };
rmSync('test-results', { recursive: true, force: true });

let passed = 0;
let failed = 0;

/** A step that is one check of its own. */
function check(name, command, args) {
  console.log(`\n— ${name}`);
  if (run(command, args) === 0) passed += 1;
  else failed += 1;
}

/** A step whose runner counts its own tests; no report, or none run, is a failure too. */
function suite(name, args, report, count, env = {}) {
  console.log(`\n— ${name}`);
  const status = run('npx', args, { env: { ...process.env, ...env } });
  const counted = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
  passed += counted.passed;
  failed += counted.failed;
  if (counted.failed === 0 && (status !== 0 || counted.passed === 0)) failed += 1;
}

check('Format and lint', 'npx', ['biome', 'check', '.']);
check('Types', 'npx', ['tsc']);
suite(
  'Unit tests',
  ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${reports.unit}`],
  reports.unit,
  ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
);
check('Build, and what a page weighs', 'npm', ['run', '--silent', 'build']);
suite(
  'Pages in a browser',
  ['playwright', 'test'],
  reports.pages,
  ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: reports.pages },
);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
