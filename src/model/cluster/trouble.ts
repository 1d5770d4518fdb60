import type { Seen, Trouble } from './seen.ts';

/** What kubectl and shells say, in the words that do not change with the language of the shell. */
const SAYINGS: readonly [Trouble, readonly string[]][] = [
  ['not-logged-in', ['You must be logged in', 'Unauthorized', 'getting credentials', 'ExpiredToken', 'the server has asked for the client to provide credentials']],
  ['forbidden', ['Error from server (Forbidden)', 'is forbidden: User']],
  ['no-connection', ['was refused - did you specify the right host', 'Unable to connect to the server', 'no such host', 'i/o timeout', 'connect: connection refused']],
  ['no-resources', ['No resources found']],
  ['unknown-resource', ["the server doesn't have a resource type", 'Error from server (NotFound)']],
  ['no-kubectl', ['kubectl: command not found', 'kubectl: コマンドが見つかりません', "'kubectl' is not recognized", "'kubectl' は", 'kubectl: not found', 'command not found: kubectl', "用語 'kubectl'"]],
];

/** Adds what the lines that are no output tell: errors of kubectl or the shell, the version, names without anything else. */
export function readWords(lines: readonly string[], seen: Seen): void {
  for (const line of lines.slice(0, 2000)) {
    const start = line.slice(0, 400);
    const said = SAYINGS.find(([, sayings]) => sayings.some((saying) => start.includes(saying)));
    if (said) seen.troubles.push(said[0]);
    else if (/^node\/\S+$/.test(start)) seen.troubles.push('name-only');
    const server = /^Server Version:.{0,120}?(v1\.\d[\w.+-]*)/.exec(start);
    if (server?.[1]) seen.server = server[1];
  }
}
