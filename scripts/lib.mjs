// Shared by start.mjs and test.mjs: what has to be there before anything of ours can run. Plain Node, no packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Ends with one clear line. */
export function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Runs a command with its output shown; gives its exit code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (error) stop(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}

/** Stops when Node is older than package.json asks for. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [major, minor] = engines.node.match(/\d+/g).map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
    stop(`Norm Lab needs Node ${major}.${minor} or newer; this is Node ${process.versions.node}.`);
  }
}

/** Installs the packages of the lock file where they are missing or others; says nothing where all is there. */
export function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && isSame(JSON.parse(readFileSync(installed, 'utf8')))) return;
  console.log('Installing packages …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0)
    stop('npm could not install the packages.');
}

// npm's own record has every package that the lock file has, but for the ones that are for other machines.
function isSame({ packages: installed }) {
  const { packages: wanted } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version,
  );
}

const knownBrowsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const findOnPath = () =>
  knownBrowsers.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()).find(Boolean);

function installFromDebian(...packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const isRoot = process.getuid?.() === 0;
  const apt = (...args) => spawnSync(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['-n', 'apt-get', ...args]);
  apt('update', '-qq');
  apt('install', '-y', '-qq', ...packages);
}

/** The browser for the tests: CHROMIUM, one on the PATH, Playwright's own, or Debian's, installed where apt can. */
export function findBrowser() {
  const given = process.env.CHROMIUM;
  if (given) return existsSync(given) ? given : stop(`CHROMIUM is ${given}, and there is no such file.`);
  const found = findOnPath() ?? playwrightsOwn();
  if (found) return found;
  installFromDebian('chromium');
  return (
    findOnPath() ??
    stop('The browser tests need Chromium. Install it, or put its path into the environment variable CHROMIUM.')
  );
}

/**
 * A font with Devanagari, for the tests that look where text ends: a phone has one, a bare server may not, and boxes in
 * its place are wider. Where none can be found or installed it says so, and the tests run all the same.
 */
export function requireHindiFont() {
  const list = () => spawnSync('fc-list', [':lang=hi'], { encoding: 'utf8' }).stdout;
  // No fontconfig: not a Linux desktop, whose fonts are the system's own.
  if (list() !== '') return;
  installFromDebian('fonts-noto-core');
  if (list() === '') console.log('There is no Devanagari font here: tests of widths in Hindi may fail.');
}

function playwrightsOwn() {
  const { chromium } = createRequire(`${process.cwd()}/`)('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
