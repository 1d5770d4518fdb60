import type { DataStore, Loader } from 'astro/loaders';
import { emptyFolder, unreadableFolder } from '../cli/folder-words.ts';
import { formatProblems } from '../cli/format-problems.ts';
import { editorLanguage } from '../cli/language.mjs';
import { LEDGER } from '../ledger/read.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import { checkContent, type Checked } from './check.ts';
import { Edits } from './preview/edits.ts';
import { preview } from './preview/preview.ts';
import { storeBodies } from './preview/store-bodies.ts';
import type { Problem } from './problem.ts';
import { readBefore } from './read-before.ts';
import { toStored } from './stored.ts';

const FOLDER = 'content';

let current: Promise<Checked> | undefined;
let handedOver = 0;

let edits: Edits | undefined;
const stores = new Map<CollectionName, DataStore>();

async function read(): Promise<Checked> {
  const checked = await checkContent(FOLDER, { ledger: LEDGER, before: readBefore() }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === undefined ? error : new ContentProblems(unreadableFolder(FOLDER, error.code)[language()]);
  });
  if (checked.found.length === 0) throw new ContentProblems(emptyFolder(FOLDER)[language()]);
  if (checked.problems.length > 0) throw new ContentProblems(reportOf(checked.problems));
  return checked;
}

function language(): 'ja' | 'en' {
  return editorLanguage(undefined, process.env);
}

/**
 * Loads one collection of content/ into Astro. All of content/ has been read and held against every rule before
 * the first entry is handed over: with a single problem anywhere the build stops, with all of them in its message.
 * While previewing, the last good state stays and the problems are told.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `content-${collection}`,
    load: async ({ store, watcher, logger }) => {
      current ??= read();
      const checked = await current;
      store.clear();
      if (watcher) {
        edits ??= edited(checked, (report) => logger.error(`\n${report}`));
        preview.edits = edits;
        stores.set(collection, store);
        storeBodies(store, (await edits.content)[collection]);
        return;
      }
      for (const entry of checked.content[collection].values()) store.set(toStored(entry));
      // Astro has it all now. A build would hold what content/ was read into, with its places, to its end: at twenty times the size, half a gigabyte.
      handedOver += 1;
      if (handedOver % Object.keys(collections).length === 0) current = undefined;
    },
  };
}

function edited(checked: Checked, say: (report: string) => void): Edits {
  return new Edits(FOLDER, LEDGER, checked, {
    show: (content) => {
      const isStoring = [...stores].filter(([collection, store]) => storeBodies(store, content[collection])).length > 0;
      // Once it has stored them, Astro has the pages loaded anew itself.
      if (!isStoring) preview.browsers?.reload();
    },
    tell: (problems) => {
      say(reportOf(problems));
      preview.browsers?.tell(problems);
    },
  });
}

function reportOf(problems: readonly Problem[]): string {
  return formatProblems(problems, language());
}

/** Problems in content/; has no stack, because the place to look is in the message. */
class ContentProblems extends Error {
  constructor(report: string) {
    super(report);
    this.name = 'ContentProblems';
    this.stack = report;
  }
}
