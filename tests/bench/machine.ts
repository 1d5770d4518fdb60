import os from 'node:os';

/** Where and when a benchmark ran. */
export interface Conditions {
  /** ISO 8601, UTC. */
  date: string;
  machine: string;
  /** Load averages over 1, 5 and 15 minutes as it began: others may use the machine. */
  load: number[];
  node: string;
}

/** Where and when this is. */
export function conditions(): Conditions {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return {
    date: new Date().toISOString(),
    machine: `${os.cpus().length} × ${cpu?.model ?? 'unknown CPU'}, ${memory} GiB, ${os.type()} ${os.release()}`,
    load: os.loadavg().map((load) => Math.round(load * 100) / 100),
    node: process.versions.node,
  };
}
