import { describe, expect, it } from 'vitest';
import { stackingTable } from './stacking-table.ts';

const table = (columns: string[], rows: string[][]) =>
  `<thead><tr>${columns.map((c) => `<th>${c}</th>`).join('')}</tr></thead><tbody>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody>`;

describe('a table that can be stacked', () => {
  it('names each row by its first cell and each further cell by its column', () => {
    const html = stackingTable(table(['Mode', '<code>Docker</code>', 'Since "when"'], [['AL2', '<a href="/x/">yes</a>', '2018'], ['AL2023', 'no', '2024']]));
    expect(html).toContain('<th scope="row">AL2</th><td data-label="Docker"><a href="/x/">yes</a></td><td data-label="Since &quot;when&quot;">2018</td>');
    expect(html).toContain('<th scope="row">AL2023</th>');
    expect(html).toContain('<th scope="col">Mode</th>');
  });

  it('leaves the only other column of a table without a label', () => {
    expect(stackingTable(table(['Date', 'Event'], [['2022-05-03', 'removed']]))).toContain('<td data-alone>removed</td>');
  });
});
