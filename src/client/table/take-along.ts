import { toCsv } from '../../model/take-along/csv.ts';
import { toHtml } from '../../model/take-along/html.ts';
import { toJson } from '../../model/take-along/json.ts';
import { toMarkdown } from '../../model/take-along/markdown.ts';
import type { Sheet } from '../../model/take-along/sheet.ts';
import type { Parts } from './parts.ts';
import { sheetOf } from './sheet.ts';

interface Format {
  write: (sheet: Sheet) => string;
  type: string;
  extension: string;
}

const FORMATS: Record<string, Format> = {
  markdown: { write: toMarkdown, type: 'text/markdown', extension: 'md' },
  html: { write: toHtml, type: 'text/html', extension: 'html' },
  csv: { write: toCsv, type: 'text/csv', extension: 'csv' },
  json: { write: toJson, type: 'application/json', extension: 'json' },
};

/** Does what a button of the tools says: copies the address of the view, or copies or saves the view in a format. */
export async function takeAlong(parts: Parts, { dataset: { take }, value, parentElement }: HTMLButtonElement): Promise<void> {
  const format = FORMATS[value];
  if (!format) return copy(parts, location.href, parentElement);
  const text = format.write(sheetOf(parts.table));
  if (take === 'save') return save(text, format);
  // What is pasted needs no byte order mark: it is for files.
  return copy(parts, text.replace(/^\uFEFF/, ''), parentElement);
}

async function copy({ root, status, say }: Parts, text: string, beside: HTMLElement | null): Promise<void> {
  root.querySelector('.by-hand')?.remove();
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = say.copied;
  } catch {
    // Refused, or not offered because the page did not come over https.
    status.textContent = say.byHand;
    const field = document.createElement('textarea');
    field.className = 'by-hand';
    field.readOnly = true;
    field.ariaLabel = say.byHand;
    field.value = text;
    beside?.after(field);
    field.select();
  }
}

function save(text: string, { type, extension }: Format): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = `${location.pathname.split('/').filter(Boolean).join('-') || 'index'}.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
