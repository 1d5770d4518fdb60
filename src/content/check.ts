import { brokenPromises } from '../ledger/compare.ts';
import { contentAddresses, decidedByContent } from '../ledger/content-addresses.ts';
import { goneIds } from '../ledger/gone-ids.ts';
import { readLedger } from '../ledger/read.ts';
import { silentChanges } from '../ledger/said.ts';
import type { Entry } from '../model/content.ts';
import { rules } from '../rules/index.ts';
import { stillFresh } from '../rules/still-fresh.ts';
import type { Finding, RuleContext } from '../rules/rule.ts';
import { byPlace, type Problem } from './problem.ts';
import { readContent, type ReadResult } from './read.ts';
import type { ReadBefore } from './read-before.ts';

/** A content folder that was read and held against every rule. */
export interface Checked extends ReadResult {
  /** Every problem of every file, in the order of files and lines. */
  problems: Problem[];
}

/**
 * Reads a content folder and holds it against every rule, and, once every file can be read, against the ledger of published addresses.
 *
 * @param now the last day allowed in `checked` (YYYY-MM-DD); left out in the build, which asks no clock
 * @param ledger the folder of the ledger; content of which no fact was published owes it nothing
 * @param before what was read in an earlier run; left out, every file is parsed
 * @param stale whether to report statements that were not checked for long, too
 * @throws where the folder cannot be read
 */
export async function checkContent(directory: string, options: { now?: string; shownAs?: string; ledger?: string; stale?: boolean; before?: ReadBefore } = {}): Promise<Checked> {
  const read = await readContent(directory, options.shownAs, options.before);
  const checked = holdAgainstRules(read, options.now, options.stale ? [...rules, stillFresh] : rules);
  if (read.problems.length > 0 || options.ledger === undefined) return checked;
  const broken = await heldAgainst(options.ledger, read);
  return { ...checked, problems: [...checked.problems, ...broken].sort(byPlace) };
}

/** Holds content that was read against every rule; `now` as in {@link checkContent}. */
export function holdAgainstRules(read: ReadResult, now?: string, against = rules): Checked {
  const broken = [...problemsByRule(read, ruleContext(read, now), against)].flat();
  return { ...read, problems: [...read.problems, ...broken].sort(byPlace) };
}

/** What rules see of content that was read. */
export function ruleContext({ content, known, files }: ReadResult, now?: string): RuleContext {
  const mentions = [...files].flatMap(([entry, file]) => file.mentions.map((mention) => ({ ...mention, entry, path: [] })));
  const headings = new Map([...files].flatMap(([entry, file]) => (file.headings ? [[entry, file.headings] as const] : [])));
  return { content, known, mentions, headings, ...(now ? { now } : {}) };
}

/** What breaks the rules, one rule after the other. */
export function* problemsByRule({ files }: ReadResult, context: RuleContext, against = rules): Generator<Problem[]> {
  for (const rule of against) yield [...rule.check(context)].map((finding) => placed(rule.name, finding, files));
}

/** What breaks the promises of the ledger in a folder, by content whose every file could be read. */
export async function heldAgainst(directory: string, { content, files }: ReadResult): Promise<Problem[]> {
  const ledger = await readLedger(directory);
  if (!ledger.entries.some(({ address }) => content.facts.has(/^\/facts\/(.+)\/$/.exec(address)?.[1] ?? ''))) return ledger.problems;
  const addresses = contentAddresses(content);
  const gone = [...goneIds(ledger, content)].filter(({ address }) => !addresses.has(address));
  const told = new Set(gone.map(({ address }) => address));
  return [
    ...ledger.problems,
    ...gone.map((finding) => placed('ids-stay', finding, files)),
    ...brokenPromises(ledger, (address) => addresses.has(address) || told.has(address), decidedByContent),
    ...[...silentChanges(ledger.said, content)].map((finding) => placed('corrected-openly', finding, files)),
  ];
}

function placed(rule: string, finding: Finding, files: ReadResult['files']): Problem {
  const parsed = files.get(finding.entry as Entry);
  const at = finding.at ?? parsed?.locate(finding.path) ?? { line: 1, column: 1 };
  return {
    file: parsed?.file ?? finding.entry.id,
    line: at.line,
    column: at.column,
    path: finding.path.join('.'),
    rule,
    message: finding.message,
    hint: finding.hint,
  };
}
