import type { ApiStatement } from '../schema/api/statement.ts';

const COLUMNS: Record<string, (statement: ApiStatement) => string | number | undefined | null> = {
  id: (s) => s.id,
  service: (s) => s.service,
  layer: (s) => s.layer,
  criterion: (s) => s.criterion,
  variants: (s) => s.variants.join(' '),
  value_ja: (s) => s.value.ja,
  value_en: (s) => s.value.en,
  non_answer: (s) => s.nonAnswer,
  number: (s) => s.number,
  version: (s) => s.version,
  date: (s) => s.date,
  answer: (s) => s.answer,
  role: (s) => s.role,
  preview: (s) => String(s.preview),
  from: (s) => s.from,
  from_kind: (s) => s.fromKind,
  until: (s) => s.until,
  until_kind: (s) => s.untilKind,
  kubernetes_from: (s) => s.kubernetes.from,
  kubernetes_until: (s) => s.kubernetes.until,
  summary_ja: (s) => s.summary.ja,
  summary_en: (s) => s.summary.en,
  sources: (s) => s.references.map(({ url }) => url).join(' '),
  confidence: (s) => s.confidence,
  recorded: (s) => s.recorded,
  checked: (s) => s.checked,
  url: (s) => s.url,
};

/** Begins the file, so that Excel reads it as UTF-8 and not in the code page of the machine. */
const BYTE_ORDER_MARK = '\ufeff';

/** The statements as CSV (RFC 4180: CRLF, quotes doubled) in UTF-8 with a byte order mark; the first row names the columns. */
export function statementsCsv(statements: readonly ApiStatement[]): string {
  const rows = [Object.keys(COLUMNS), ...statements.map((statement) => Object.values(COLUMNS).map((column) => column(statement) ?? ''))];
  return BYTE_ORDER_MARK + rows.map((row) => row.map(csvField).join(',') + '\r\n').join('');
}

/**
 * One field of a CSV file. A text that a spreadsheet would take for a formula (= + - @ and control characters
 * at its start) gets an apostrophe before it, as OWASP advises; numbers stay numbers.
 */
export function csvField(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
