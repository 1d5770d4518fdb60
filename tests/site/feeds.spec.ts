import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import { LANGUAGES } from './pages.ts';
import { expect, test } from './test.ts';

const TOPICS = ['', 'cri/', 'cni/', 'rks/', 'eks/', 'aks/', 'corrections/'];

interface Entry {
  id: string;
  title: string;
  link: { '@href': string };
  updated: string;
  content: string;
}

const read = (path: string) => readFileSync(`dist${path}`, 'utf8');
const entriesOf = (xml: string): Entry[] => {
  const { feed } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', isArray: (name) => name === 'entry', updateTag: (name, _path, attributes) => { if (name === 'title' || name === 'content' || name === 'summary') delete attributes['@type']; return true; } }).parse(xml) as { feed: { entry?: Entry[] } };
  return feed.entry ?? [];
};

for (const { root } of LANGUAGES) {
  for (const topic of TOPICS) {
    test(`${root}/changes/${topic} has an Atom and a JSON feed that say the same`, () => {
      const xml = read(`${root}/changes/${topic}atom.xml`);
      expect(XMLValidator.validate(xml)).toBe(true);
      const entries = entriesOf(xml);
      const json = JSON.parse(read(`${root}/changes/${topic}feed.json`)) as { version: string; feed_url: string; items: { id: string; url: string; date_modified: string }[] };
      expect(json.version).toBe('https://jsonfeed.org/version/1');
      expect(json.items.map(({ id, url }) => [id, url])).toEqual(entries.map(({ id, link }) => [id, link['@href']]));
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      for (const { id, title, updated, link } of entries) {
        expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(title).toMatch(/\d{4}-\d{2}/);
        expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
        const { pathname, hash } = new URL(link['@href']);
        expect(read(`${pathname}index.html`), link['@href']).toContain(`id="${hash.slice(1)}"`);
      }
      if (topic !== 'corrections/') expect(entries.length).toBeGreaterThan(10);
    });
  }

  test(`an entry of ${root}/changes/ carries before, after and source`, () => {
    const xml = read(`${root}/changes/eks/atom.xml`);
    const entry = entriesOf(xml).find(({ title }) => title.startsWith('2022-11-15') && title.includes(' → containerd'));
    expect(entry?.title).toContain('Docker');
    expect(entry?.content).toContain('<ul><li><a href="https://');
  });

  test(`${root}/calendar.ics and those of services hold what ends, each with a lasting UID`, () => {
    const events = (path: string) => new ICAL.Component(ICAL.parse(read(path)) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const all = events(`${root}/calendar.ics`);
    const on = (day: string) => all.filter((event) => event.startDate.toString() === day).map((event) => event.summary).join();
    expect(on('2028-03-31')).toContain('kubenet');
    expect(on('2028-09-30')).toContain('NPM');
    expect(on('2028-04-30')).toContain('containerd 2.3');
    expect(on('2027-02-28')).toContain('Kubernetes 1.35');
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
    for (const event of all) expect(event.startDate.isDate && event.endDate.compare(event.startDate) > 0).toBe(true);
    const aks = events(`${root}/services/aks/calendar.ics`);
    expect(aks.map(({ uid }) => uid).filter((uid) => !all.some((event) => event.uid === uid))).toEqual([]);
    expect(aks.map((event) => event.summary).join()).toContain('kubenet');
    expect(events(`${root}/services/eks/calendar.ics`).map((event) => event.summary).join()).not.toContain('kubenet');
  });
}
