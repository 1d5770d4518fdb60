import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { 'runs-on': string; permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] }>;
}

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((file): [string, Workflow] => [file, parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Workflow]);

describe.each(workflows)('the workflow %s', (file, { on, permissions, jobs }) => {
  const all = Object.values(jobs);
  const steps = all.flatMap((job) => job.steps);

  it('pins every action by its commit, with the release beside it', () => {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const pins = [...text.matchAll(/uses: (.*)/g)].map(([, uses]) => uses);
    expect(pins.filter((uses) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses ?? ''))).toEqual([]);
  });

  it('trusts GitHub’s own actions and machines, and nobody else’s', () => {
    expect(steps.filter(({ uses = 'actions/' }) => !uses.startsWith('actions/'))).toEqual([]);
    expect(all.filter((job) => job['runs-on'] !== 'ubuntu-latest')).toEqual([]);
  });

  it('holds no secret, hands nothing on to later runs but artefacts, and checks out its own branch', () => {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    expect(text).not.toMatch(/secrets\.|secrets:|actions\/cache|GITHUB_ENV|GITHUB_PATH|set-env|continue-on-error/);
    for (const { uses, with: settings } of steps) {
      if (uses?.startsWith('actions/checkout@')) expect(Object.keys(settings ?? {}).filter((key) => !['persist-credentials', 'fetch-depth'].includes(key))).toEqual([]);
      if (uses?.startsWith('actions/setup-node@')) expect(settings).toMatchObject({ 'package-manager-cache': false });
    }
  });

  it('grants nothing by default, and each job what it names', () => {
    expect(permissions).toEqual({});
    for (const job of all) expect(job.permissions).toBeDefined();
  });

  it('keeps no token in the working copy, and ends', () => {
    for (const { uses, with: settings } of steps) if (uses?.startsWith('actions/checkout@')) expect(settings?.['persist-credentials']).toBe(false);
    for (const job of all) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('installs without the scripts of packages, but for the one that brings Node.js', () => {
    const installs = steps.flatMap(({ run }) => run?.match(/npm (?:ci|install|i|rebuild)\b.*/g) ?? []);
    expect(installs.filter((command) => command !== 'npm ci --ignore-scripts && npm rebuild node')).toEqual([]);
  });

  it('puts nothing a stranger can write into a command', () => {
    expect(steps.filter(({ run }) => /\$\{\{/.test(run ?? ''))).toEqual([]);
  });

  it('may write nothing where it runs code, least of all of a pull request', () => {
    expect(on).not.toHaveProperty('pull_request_target');
    for (const job of all) {
      const runsCode = job.steps.some(({ run }) => /npm/.test(run ?? ''));
      const writes = Object.values(job.permissions ?? {}).includes('write');
      expect(runsCode && writes).toBe(false);
    }
  });
});
