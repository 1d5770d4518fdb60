import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedService } from '../../tests/fixtures/knowledge.ts';
import { csvField, statementsCsv } from './csv.ts';
import { apiStatements } from './statements.ts';

/** Reads one field back as RFC 4180 says. */
const read = (field: string) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);

describe('a CSV field', () => {
  it('says what was put into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text)), (text) => {
        expect(read(csvField(text))).toBe(text);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("https://example.org","x")'])('keeps %j from being a formula', (text) => {
    expect(read(csvField(text))).toBe(`'${text}`);
  });

  it('keeps negative numbers numbers', () => {
    expect(csvField(-1.5)).toBe('-1.5');
  });

  it('quotes what would end it', () => {
    expect(csvField('a,b')).toBe('"a,b"');
    expect(csvField('a"b\nc')).toBe('"a""b\nc"');
  });
});

describe('the statements as CSV', () => {
  const statements = apiStatements(movedService(), (path) => `https://example.org${path}`);
  const csv = statementsCsv(statements);

  it('is UTF-8 with a byte order mark, rows end in CRLF', () => {
    expect(csv.startsWith('\ufeffid,service,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has a row for every statement, all of the same length', () => {
    const rows = csv.trimEnd().split('\r\n');
    expect(rows).toHaveLength(statements.length + 1);
    expect(new Set(rows.map((row) => row.split(',').length)).size).toBe(1);
  });
});
