import type { Locator, Page } from '@playwright/test';
import { words } from '../../src/i18n/words.ts';
import type { Language } from '../../src/i18n/language.ts';

/** A table of a page with its tools, and the words they are labelled with. */
export function tableOn(page: Page, lang: string, nth = 0) {
  const say = words(lang as Language);
  const view = page.locator('.view').nth(nth);
  const rows = view.locator('tbody tr:visible:not(.variant)');
  /** Rows off the screen are none of the first frame after a change: they follow in the next. */
  const settled = () => view.locator('.far').first().waitFor({ state: 'detached' });
  return {
    say,
    view,
    /** The rows on show: main rows of services, or rows of a list. */
    rows,
    settled,
    count: async () => {
      await settled();
      return rows.count();
    },
    status: view.getByRole('status'),
    heading: (name: string): Locator => view.getByRole('columnheader').filter({ has: page.getByRole('button', { name, exact: true }) }),
    press: (name: string, options: Parameters<Locator['click']>[0] = {}) => view.getByRole('columnheader').getByRole('button', { name, exact: true }).click(options),
    open: (name: string) => view.locator('summary', { hasText: name }).click(),
    /** What a choice offers, by its name and id in the address. */
    box: (name: string, id: string) => view.locator(`.tools [name="${name}"][value="${id}"]`),
    /** The first cell of every row on show; rows off the screen may not be laid out yet, which has no inner text. */
    names: async () => {
      await settled();
      return (await view.locator('tbody tr:visible:not(.variant) > :first-child').allTextContents()).map((text) => text.trim());
    },
  };
}

/** The query of the page's address, readable. */
export function queryOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}
