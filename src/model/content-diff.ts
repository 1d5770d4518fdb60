import type { Content, Entry } from './content.ts';

/** A content file, a fact or any other, of which more than its statements is new, gone or different. */
export interface ChangedFile {
  /** `words/site` */
  id: string;
  kind: 'new' | 'gone' | 'changed';
  /** What its keys held and hold, by their dotted path; undefined where there is none. */
  values: { path: string; before: string | undefined; after: string | undefined }[];
  /** Whether the text below the frontmatter differs. */
  text: boolean;
}

/** What of the files of content changed, in their order. Statements are left out: {@link knowledgeDiff} tells of them. */
export function contentDiff(before: Content, after: Content): ChangedFile[] {
  const [old, now] = [filesOf(before), filesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    if (was && is) return changed(id, was, is);
    return is?.collection === 'facts' || was?.collection === 'facts' ? [] : [{ id, kind: is ? 'new' : 'gone', values: [], text: false }];
  });
}

function filesOf(content: Content): Map<string, Entry> {
  return new Map(Object.values(content).flatMap((entries) => [...entries.values()].map((entry): [string, Entry] => [`${entry.collection}/${entry.id}`, entry])));
}

function changed(id: string, was: Entry, is: Entry): ChangedFile[] {
  const [old, now] = [was, is].map(({ collection, data }) => new Map(collection === 'facts' ? [] : leaves(data))) as [Map<string, string>, Map<string, string>];
  const values = [...new Set([...old.keys(), ...now.keys()])].map((path) => ({ path, before: old.get(path), after: now.get(path) })).filter(({ before, after }) => before !== after);
  const text = was.body !== is.body;
  return values.length > 0 || text ? [{ id, kind: 'changed', values, text }] : [];
}

function* leaves(data: unknown, path: string[] = []): Iterable<[string, string]> {
  if (typeof data !== 'object' || data === null) yield [path.join('.'), String(data)];
  else if (Array.isArray(data) && data.every((item) => typeof item !== 'object')) yield [path.join('.'), data.join(', ')];
  else for (const [key, value] of Object.entries(data)) yield* leaves(value, [...path, Array.isArray(data) ? nameOf(value, key) : key]);
}

/** What an item of a list is known by, so that those after a new one stay what they are. */
function nameOf(item: unknown, place: string): string {
  const { id, source, url } = item as Record<string, unknown>;
  return String(id ?? source ?? url ?? place);
}
