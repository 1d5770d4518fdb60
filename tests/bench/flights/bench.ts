import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { ensureBuilt } from '../../../src/cli/build-once.mjs';
import type { Bench } from '../report.ts';
import { spread } from '../statistics.ts';

const NAMESPACE = 'flights';
const ONE_WAY = 0.075;
const ROUND_TRIP = ONE_WAY * 2000;
const TIMES = Number(process.env.TIMES ?? 5);

/** Pages of known sizes around the first window of TCP, to see that a second flight shows. */
const CONTROLS = ['/bytes/13000', '/bytes/14000', '/bytes/15000', '/bytes/20000'];
const PAGES = ['/', '/en/', '/facts/eks/cri/default-runtime/', '/services/eks/', '/cri/default-runtime/', '/cri/', '/cni/', '/as-of/2021-05/', '/guides/what-is-cni/', '/timeline/', '/statements/', '/embed/cri/default-runtime/'];

/** Counts the flights in which a page arrives over a line with a round trip of 150 ms. Needs Linux, root, ip and python3. */
export async function bench(): Promise<Bench> {
  ensureBuilt();
  const processes: ChildProcess[] = [];
  execFileSync('ip', ['netns', 'add', NAMESPACE], { stdio: 'inherit' });
  try {
    processes.push(await started('python3', [path.join(import.meta.dirname, 'line.py'), NAMESPACE, String(ONE_WAY)]));
    processes.push(await started('ip', ['netns', 'exec', NAMESPACE, process.execPath, path.join(import.meta.dirname, 'server.ts')]));
    const rows: Bench['tables'][number]['rows'] = [];
    for (const address of [...CONTROLS, ...PAGES]) {
      // The first time the server compresses the page.
      await get(address);
      const gets = [];
      for (let time = 0; time < TIMES; time += 1) gets.push(await get(address));
      const last = spread(gets.map(({ last }) => last));
      rows.push([address, gets[0]?.bytes, spread(gets.map(({ first }) => first)), last, last && Math.floor(last.min / ROUND_TRIP)]);
    }
    return {
      title: 'Flights',
      method: [
        `Each packet takes ${ONE_WAY * 1000} ms one way (tests/bench/flights/line.py); TCP is the kernel’s, with its first window of ten segments of 1,460 bytes; a connection of its own for each request, without TLS.`,
        `Milliseconds from the request to the first and the last byte of the answer: median (smallest–largest) of ${TIMES}. Pages are compressed with brotli; bytes include the headers.`,
        'Flights: round trips from the request to the last byte, the fastest time taken. One is the least there can be. The pages of known sizes show where a second begins.',
      ],
      versions: {},
      tables: [{ title: 'From the request to the last byte', columns: ['page', 'bytes', 'first byte', 'last byte', 'flights'], rows }],
    };
  } finally {
    for (const child of processes.reverse()) child.kill();
    execFileSync('ip', ['netns', 'del', NAMESPACE]);
  }
}

/** A process that says "ready". */
async function started(command: string, args: string[]): Promise<ChildProcess> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => [''])])) as [Buffer | string];
  if (!String(said).startsWith('ready')) throw new Error(`${command} ended before it was ready`);
  return child;
}

/** Asks for a page over a new connection. Times in ms since the request was sent. */
async function get(address: string): Promise<{ bytes: number; first: number; last: number }> {
  const socket = connect(8080, '10.99.0.2');
  await once(socket, 'connect');
  const sent = performance.now();
  socket.write(`GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  let [bytes, first, last] = [0, 0, 0];
  for await (const part of socket as AsyncIterable<Buffer>) {
    last = performance.now() - sent;
    if (bytes === 0) first = last;
    bytes += part.length;
  }
  return { bytes, first, last };
}
