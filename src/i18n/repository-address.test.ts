import { afterEach, describe, expect, it, vi } from 'vitest';
import { movedService } from '../../tests/fixtures/knowledge.ts';
import type { Fact } from '../model/knowledge.ts';

const { facts } = movedService();
const fact = (id: string): Fact => {
  const found = facts.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

/** The addresses as they are where REPOSITORY_URL is set so. */
async function withRepository(url: string) {
  vi.resetModules();
  vi.stubEnv('REPOSITORY_URL', url);
  return import('./repository-address.ts');
}

afterEach(() => vi.unstubAllEnvs());

describe('the links of a fact to its repository', () => {
  it('lead to the file, and to a form that names the fact', async () => {
    const { editAddress, reportAddress } = await withRepository('https://github.com/owner/name.git');
    expect(editAddress(fact('example/cri/default-runtime'))).toBe('https://github.com/owner/name/edit/main/content/facts/example/cri/default-runtime.mdx');
    const report = new URL(reportAddress(fact('example/cri/default-runtime'), 'EKSのランタイム & more') ?? '');
    expect(report.pathname).toBe('/owner/name/issues/new');
    expect(Object.fromEntries(report.searchParams)).toEqual({ template: 'wrong-value.yml', title: 'EKSのランタイム & more (example/cri/default-runtime)', fact: 'example/cri/default-runtime' });
  });

  it('lead to the fact from which a derived one follows', async () => {
    const { editAddress } = await withRepository('https://github.com/owner/name/');
    expect(editAddress(fact('example/cri/since'))).toBe('https://github.com/owner/name/edit/main/content/facts/example/cri/default-runtime.mdx');
  });

  it('are left out where no repository is named', async () => {
    const { editAddress, reportAddress } = await withRepository('');
    expect(editAddress(fact('example/cri/default-runtime'))).toBeUndefined();
    expect(reportAddress(fact('example/cri/default-runtime'), 'x')).toBeUndefined();
  });
});
