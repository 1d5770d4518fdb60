import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  license?: string;
  licenses?: { type: string }[];
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}

interface Locked extends Manifest {
  version: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const manifest = read('package.json') as Manifest;
const locked = Object.entries((read('package-lock.json') as { packages: Record<string, Locked> }).packages).filter(([place]) => place !== '');

/** Licences under which anybody may use, change and pass on the tools of this site. */
const ALLOWED = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC-BY-4.0', 'CC0-1.0', 'ISC', 'LGPL-3.0-or-later', 'MIT', 'MPL-2.0', 'OFL-1.1', 'PSF-2.0', 'Python-2.0']);

/** Some old packages name their licence in their own file alone. */
function licenceOf(place: string, { license }: Locked): string {
  if (license !== undefined) return license;
  const own = `${place}/package.json`;
  const { licenses = [] } = existsSync(own) ? (read(own) as Manifest) : {};
  return licenses.map(({ type }) => type).join(' AND ');
}

describe('the direct dependencies', () => {
  it('are those of docs/dependencies.md, each with its reason in both languages', () => {
    const rows = readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` \| (.+?) \| (.+?) \|$/gm);
    expect([...rows].map(([, name]) => name)).toEqual(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).sort());
  });

  it('serve development alone, and are pinned to one version', () => {
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(Object.entries(manifest.devDependencies ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('every package of the lockfile', () => {
  it('has a licence that is allowed', () => {
    const others = locked.map(([place, found]) => [place, licenceOf(place, found)] as const).filter(([, licence]) => !licence.replace(/[()]/g, '').split(' AND ').every((part) => part.split(' OR ').some((one) => ALLOWED.has(one))));
    expect(others).toEqual([]);
  });

  it('is held by a hash, wherever it is fetched from', () => {
    expect(locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-')).map(([place]) => place)).toEqual([]);
  });
});

describe('a script that a package would run when it is installed', () => {
  it('is denied, or the one that brings Node.js', () => {
    const withScripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect(Object.keys(manifest.allowScripts ?? {}).sort()).toEqual([...new Set(withScripts)].sort());
    expect(Object.entries(manifest.allowScripts ?? {}).filter(([, allowed]) => allowed)).toEqual([['node', true]]);
  });

  it('stops the installation where it is not named', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^strict-allow-scripts=true$/m);
  });
});
