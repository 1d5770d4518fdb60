import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { emptyFolder, unreadableFolder } from '../cli/folder-words.ts';
import { formatProblems } from '../cli/format-problems.ts';
import { editorLanguage } from '../cli/language.mjs';
import { LEDGER } from '../ledger/read.ts';
import type { Entry } from '../model/content.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import { checkContent, type Checked } from './check.ts';
import { readBefore } from './read-before.ts';
import { forgetParsed } from './read.ts';

const FOLDER = 'content';

let current: Promise<Checked> | undefined;
let hasRead = false;
let handedOver = 0;
const reported = new WeakSet<Checked>();

/** Reads content/ once for all collections; again only after {@link forget}. */
function read(): Promise<Checked> {
  current ??= readOnce();
  return current;
}

async function readOnce(): Promise<Checked> {
  // While previewing, what is read again is the one file that was changed: the others are in memory.
  const before = hasRead ? undefined : readBefore();
  hasRead = true;
  const checked = await checkContent(FOLDER, { ledger: LEDGER, ...(before && { before }) }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === undefined ? error : new ContentProblems(unreadableFolder(FOLDER, error.code)[language()]);
  });
  if (checked.found === 0) throw new ContentProblems(emptyFolder(FOLDER)[language()]);
  return checked;
}

function language(): 'ja' | 'en' {
  return editorLanguage(undefined, process.env);
}

function forget(): void {
  current = undefined;
}

/**
 * Loads one collection of content/ into Astro. All of content/ has been read and held against every rule before
 * the first entry is handed over: with a single problem anywhere the build stops, with all of them in its message.
 * While previewing, the last good state stays and the problems are logged, once for all collections.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `content-${collection}`,
    load: async ({ store, config, watcher, logger }) => {
      const fill = ({ content }: Checked) => {
        store.clear();
        for (const entry of content[collection].values()) store.set(toStored(entry));
      };
      const checked = await read();
      if (checked.problems.length > 0) throw new ContentProblems(reportOf(checked));
      fill(checked);
      // Astro has it all now. A build would hold what content/ was read into, with its places, to its end: at twenty times the size, half a gigabyte.
      handedOver += 1;
      if (!watcher && handedOver % Object.keys(collections).length === 0) {
        forget();
        forgetParsed();
      }

      const folder = fileURLToPath(new URL(`${FOLDER}/`, config.root));
      const refill = async () => {
        const again = await read();
        if (again.problems.length === 0) fill(again);
        else if (!reported.has(again)) {
          reported.add(again);
          logger.error(`\n${reportOf(again)}`);
        }
      };
      watcher?.add(folder);
      watcher?.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return;
        forget();
        queueMicrotask(() => refill().catch((error: Error) => logger.error(error.message)));
      });
    },
  };
}

function reportOf({ problems }: Checked): string {
  return formatProblems(problems, language());
}

/** A body becomes a module only where there is one: a thousand modules would take the build a gigabyte. */
function toStored(entry: Entry) {
  const hasBody = entry.body.trim() !== '';
  return {
    id: entry.id,
    data: entry.data as Record<string, unknown>,
    body: entry.body,
    ...(hasBody ? { filePath: `${FOLDER}/${entry.collection}/${entry.id}.mdx`, deferredRender: true } : {}),
  };
}

/** Problems in content/; has no stack, because the place to look is in the message. */
class ContentProblems extends Error {
  constructor(report: string) {
    super(report);
    this.name = 'ContentProblems';
    this.stack = report;
  }
}
