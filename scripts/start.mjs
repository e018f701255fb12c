// npm start: from a fresh clone to the running site.
import { installPackages, requireNode, run, stop } from './lib.mjs';

requireNode();
installPackages();
if (run('npx', ['vite', 'build', '--app', '--logLevel', 'warn']) !== 0) stop('The site could not be built.');

const { preview } = await import('vite');
// A port that is taken is no reason to stop: Vite takes the next one.
const server = await preview();
console.log(`Norm Lab · नॉर्म लैब: ${server.resolvedUrls.local[0]}\nStop it with Ctrl+C.`);
