/** One hostile content file, and the rule that has to refuse it. */
export interface HostileCase {
  /** What is tried. */
  name: string;
  /** Path below content/; those that go without get a free one of their kind. */
  file: string;
  bytes: string | Uint8Array;
  /** The rule that refuses it, as the report names it. */
  rule: string;
  /** The line the report has to name. */
  line: number;
}

const DATE = '2021-05-10';
const HEAD = ['---', 'title: { ja: 試験用の出来事, en: An event for tests }', 'layers: [cri]', 'summary: { ja: 試験用です。, en: For tests. }', 'references:', '  - source: example/guide', '    supports: { ja: 試験用の根拠, en: Evidence for tests }', '---'];

let count = 0;

/** The path of a milestone that is not there yet. */
export function freeMilestone(): string {
  count += 1;
  return `milestones/${DATE}-case-${count}.mdx`;
}

/** The path of a term that is not there yet. */
export function freeTerm(): string {
  count += 1;
  return `glossary/case-${count}.yaml`;
}

/** A milestone with a text in both languages, into which something hostile was written; refused on the line where it begins. */
export function inText(name: string, hostile: string, rule = 'safe-mdx', offset = 0): HostileCase {
  const lines = [...HEAD, '<Ja>', '', hostile, '', '試験用の本文です。', '', '</Ja>', '<En>', '', 'A text for tests.', '', '</En>', ''];
  return { name, file: freeMilestone(), bytes: lines.join('\n'), rule, line: HEAD.length + 3 + offset };
}

/** A milestone whose frontmatter holds further lines, refused on the first of them unless `offset` says otherwise. */
export function inFrontmatter(name: string, hostile: string, rule: string, offset = 0): HostileCase {
  const at = HEAD.length - 1;
  return { name, file: freeMilestone(), bytes: [...HEAD.slice(0, at), hostile, ...HEAD.slice(at), ''].join('\n'), rule, line: at + 1 + offset };
}

/** A term of the glossary with one of its values replaced. */
export function inTerm(name: string, values: { name?: string; ja?: string; en?: string; more?: string }, rule: string, line: number): HostileCase {
  const { name: term = 'Term', ja = '試験用の用語です。', en = 'A term for tests.', more = '' } = values;
  return { name, file: freeTerm(), bytes: `name: ${term}\ndefinition:\n  ja: ${ja}\n  en: ${en}\n${more}`, rule, line };
}
