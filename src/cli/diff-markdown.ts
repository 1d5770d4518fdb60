import { variantNames } from '../i18n/variant-names.ts';
import { periodText } from '../i18n/period-words.ts';
import { listText, rangeText, valueText } from '../i18n/value-words.ts';
import { inLanguage, type Language } from '../i18n/language.ts';
import type { ChangedFile } from '../model/content-diff.ts';
import type { Fact } from '../model/knowledge.ts';
import type { ChangedCell, ChangedStatement, KnowledgeDiff, Warning } from '../model/knowledge-diff.ts';
import type { Statement } from '../model/statement.ts';
import { DIFF_WORDS } from './diff-words.ts';

/** How many keys of a file are shown. */
const MOST_VALUES = 20;

/** What a change of content means for readers, as Markdown for a reviewer. */
export function diffMarkdown(diff: KnowledgeDiff, files: readonly ChangedFile[], lang: Language): string {
  const say = DIFF_WORDS[lang];
  const { added, removed, changed, today, earlier, warnings } = diff;
  if (added.length + removed.length + changed.length + today.length + earlier.length + files.length === 0) return `## ${say.title}\n\n${say.nothing}\n`;
  const parts = [
    section(say.warnings, warnings.map((warning) => warningLine(warning, lang))),
    table(say.today, today, lang, false),
    section(say.added, added.map(({ fact, statement }) => `- ${name(fact, statement, lang)}: **${shown(valueText(statement, lang))}**, ${periodText(statement.period, statement.checked, lang)}`)),
    section(say.removed, removed.map(({ fact, statement }) => `- ${name(fact, statement, lang)}: ~~${shown(valueText(statement, lang))}~~`)),
    section(say.changed, changed.map((change) => changeLines(change, lang))),
    section(say.files, files.map((file) => fileLines(file, lang))),
    table(say.earlier, earlier, lang, true),
  ];
  return `## ${say.title}\n\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(title: string, lines: string[], above: string[] = []): string {
  return lines.length === 0 ? '' : `### ${title} (${lines.length})\n\n${[...above, ...lines].join('\n')}`;
}

function name(fact: Fact, statement: Pick<Statement, 'id'>, lang: Language): string {
  return `${shown(fact.service.name)} ${shown(fact.criterion.name[lang])} \`${fact.id}#${statement.id}\``;
}

function warningLine({ kind, fact, statement, detail }: Warning, lang: Language): string {
  return `- ⚠️ ${name(fact, statement, lang)}: ${DIFF_WORDS[lang].warning[kind]}${detail === undefined ? '' : ` (\`${detail}\`)`}`;
}

function changeLines({ fact, before, after, fields }: ChangedStatement, lang: Language): string {
  const rows = fields.map((field) => {
    const [a, b] = [fieldText(before, field, fact, lang), fieldText(after, field, fact, lang)];
    return `  - ${DIFF_WORDS[lang].fields[field] ?? field}${a === b ? '' : `: ${shown(a)} → ${shown(b)}`}`;
  });
  return [`- ${name(fact, after, lang)}`, ...rows].join('\n');
}

function fileLines({ id, kind, values, text }: ChangedFile, lang: Language): string {
  const say = DIFF_WORDS[lang];
  const rows = values.slice(0, MOST_VALUES).map(({ path, before, after }) => `  - \`${path.replaceAll('`', '')}\`: ${shown(before ?? say.none)} → ${shown(after ?? say.none)}`);
  const more = values.length > MOST_VALUES ? [`  - ${say.more(values.length - MOST_VALUES)}`] : [];
  return [`- \`${id}\`${kind === 'changed' ? '' : `: ${say.file[kind]}`}`, ...rows, ...more, ...(text ? [`  - ${say.text}`] : [])].join('\n');
}

function fieldText(statement: Statement, field: string, fact: Fact, lang: Language): string {
  const say = DIFF_WORDS[lang];
  switch (field) {
    case 'value':
      return valueText(statement, lang);
    case 'period':
      return periodText(statement.period, statement.checked, lang);
    case 'kubernetes':
      return statement.kubernetes ? rangeText(statement.kubernetes, lang) : say.all;
    case 'variants':
      return statement.variants ? listText(variantNames(fact, statement, lang), lang) : say.whole;
    case 'references':
      return (statement.references ?? []).map(({ source }) => source).join(', ') || say.none;
    case 'summary':
      return statement.summary[lang];
    case 'note':
      return statement.note?.[lang] ?? say.none;
    case 'corrections':
      return (statement.corrections ?? []).map(({ on, what }) => `${on} ${what[lang]}`).join('; ') || say.none;
    default:
      return String(statement[field as keyof Statement] ?? say.none);
  }
}

function table(title: string, cells: ChangedCell[], lang: Language, months: boolean): string {
  const say = DIFF_WORDS[lang];
  const head = [say.service, say.criterion, say.variant, ...(months ? [say.months] : []), say.before, say.after];
  const rows = cells.map(({ fact, variant, from, until, before, after }) => {
    const found = fact.service.variants[fact.criterion.layer].find(({ id }) => id === variant);
    return [
      shown(fact.service.name),
      shown(fact.criterion.name[lang]),
      variant === undefined ? say.whole : shown(found ? inLanguage(found.name, lang) : variant),
      ...(months ? [from === until ? from : `${from} – ${until}`] : []),
      before ? shown(valueText(before, lang)) : say.none,
      after ? shown(valueText(after, lang)) : say.none,
    ];
  });
  const line = (row: string[]) => `| ${row.join(' | ')} |`;
  return section(title, rows.map(line), [line(head), line(head.map(() => '---'))]);
}

/** Text of content as plain text of Markdown: a stranger's pull request must not write links or mentions into a comment. */
function shown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~@:&]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\s+/g, ' ');
}
