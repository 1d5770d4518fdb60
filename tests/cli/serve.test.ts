import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/cli/serve.mjs';

// npm start, spoken to as a browser would not: the bytes are sent as they stand here.

const place = mkdtempSync(path.join(tmpdir(), 'served-'));
let server: Server;

beforeAll(async () => {
  const site = path.join(place, 'dist');
  mkdirSync(path.join(site, 'cri'), { recursive: true });
  writeFileSync(path.join(place, 'secret.txt'), 'SECRET');
  writeFileSync(path.join(site, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  for (const [file, text] of [['index.html', 'home'], ['cri/index.html', 'runtime'], ['404.html', 'missing'], ['favicon.ico', 'icon'], ['types.d.ts', 'interface'], ['llms.txt', '文章']] as const) writeFileSync(path.join(site, file), text);
  server = await serve(site, { port: 0 });
});

afterAll(() => {
  server.close();
  rmSync(place, { recursive: true });
});

/** What the server answers to a first line and further headers, as one text. */
function ask(line: string, ...headers: string[]): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write([`${line} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n')));
    socket.setEncoding('utf8').on('data', (part) => (answer += part)).on('end', () => resolve(answer)).on('error', reject);
  });
}

const status = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

describe('the server of npm start', () => {
  it.each(['GET /../secret.txt', 'GET /..%2fsecret.txt', 'GET /%2e%2e/secret.txt', 'GET /..%5csecret.txt', 'GET /..\\secret.txt', 'GET /cri/..%2f..%2fsecret.txt', 'GET //../secret.txt', 'GET /%252e%252e/secret.txt'])('shows nothing outside the site: %s', async (line) => {
    const answer = await ask(line);
    expect(status(answer)).toBe(404);
    expect(answer).not.toContain('SECRET');
  });

  it.each(['GET //', 'GET http://', 'GET ////', 'GET /%E0%A4%A/', 'GET /%00/', 'GET /%', 'GET *', 'GET x', `GET /${'a/'.repeat(3000)}`, `GET /${'a'.repeat(20_000)}`, 'GET /[', 'GET http://[/', 'GET //[/'])('goes on after %s', async (line) => {
    await ask(line);
    expect(status(await ask('GET /cri/'))).toBe(200);
  });

  it.each(['bytes=5-2', 'bytes=99999999-', 'bytes=-2', 'bytes=0-1,3-4', 'bytes=x', 'items=0-1', `bytes=${'9'.repeat(40)}-`])('sends the whole for the range %s', async (range) => {
    expect(await ask('GET /cri/', `Range: ${range}`)).toMatch(/^HTTP\/1\.1 200 .*\r\n\r\nruntime$/s);
  });

  it.each(['//evil.example/x', '///evil.example', '/\\evil.example/x', '/%5cevil.example', 'http://evil.example//x', 'http://evil.example/x'])('sends nobody to another host: %s', async (target) => {
    const [, location = '/'] = /^location: (.*)\r$/m.exec(await ask(`GET ${target}`)) ?? [];
    expect(new URL(location, 'http://localhost/').host).toBe('localhost');
  });

  it('writes nothing of an address into its headers', async () => {
    expect(await ask('GET /cri%0d%0aSet-Cookie:%20a=b?x=%0d%0aSet-Cookie:%20a=b')).not.toMatch(/^set-cookie/im);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('refuses %s', async (method) => {
    const answer = await ask(`${method} /cri/`);
    expect(status(answer)).toBe(405);
    expect(answer).toMatch(/^allow: GET, HEAD\r$/m);
  });

  it('answers HEAD without a body', async () => {
    expect(await ask('HEAD /cri/')).toMatch(/^HTTP\/1\.1 200 .*content-length: 7\r\n.*\r\n\r\n$/is);
  });

  it('names the type of every file', async () => {
    for (const [file, type] of [['/favicon.ico', 'image/x-icon'], ['/types.d.ts', 'text/plain;charset=utf-8'], ['/llms.txt', 'text/plain;charset=utf-8'], ['/', 'text/html;charset=utf-8']]) expect(await ask(`GET ${file}`)).toMatch(new RegExp(`^content-type: ${type}\r$`, 'im'));
  });

  it('sends the headers of the site whatever stands before the path', async () => {
    for (const target of ['/cri/', '//cri/', 'http://other.example/cri/', '/nothing-here/']) expect(await ask(`GET ${target}`)).toMatch(/^x-content-type-options: nosniff\r$/im);
  });
});
