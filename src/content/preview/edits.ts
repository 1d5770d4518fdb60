import { setImmediate as otherWork, setTimeout as pause } from 'node:timers/promises';
import type { Content, Entry } from '../../model/content.ts';
import { heldAgainst, problemsByRule, ruleContext } from '../check.ts';
import { byPlace, type Problem } from '../problem.ts';
import { byPath, fileBelow, joinFiles, placeOf, type FoundFile, type ReadResult } from '../read.ts';
import { glimpse } from './glimpse.ts';
import { idsIn } from './ids-in.ts';

/** How long writing a file may take, in ms: half of one is no mistake of the editor's. */
const WRITING = 50;
/** How long browsers have for a page before the whole content is held against the rules, in ms. */
const LOADING = 500;

/** Whom edits are told of. */
export interface Told {
  /** Of the content that pages are to show from now on. */
  show: (content: Content) => void;
  /** Of all that is wrong, every time it is something else. */
  tell: (problems: readonly Problem[]) => void;
}

/**
 * A content folder while somebody edits it. An edit that keeps the rules by itself, and takes away nothing that other
 * files may rest on, is shown at once; the whole content is held against every rule after that. Any other edit is shown
 * once the whole content keeps them.
 */
export class Edits {
  readonly #directory: string;
  readonly #ledger: string;
  readonly #told: Told;
  readonly #files: Map<string, FoundFile>;
  readonly #unread = new Set<string>();
  #shown: Content;
  #latest: Promise<Content>;
  #isWaiting = false;
  #round = 0;
  #lastTold = '';

  /**
   * @param directory the content folder
   * @param ledger the folder of the ledger
   * @param read what is in the content folder, without a problem
   */
  constructor(directory: string, ledger: string, read: ReadResult, told: Told) {
    this.#directory = directory;
    this.#ledger = ledger;
    this.#told = told;
    this.#files = new Map(read.found.map((found) => [found.file, found]));
    this.#shown = read.content;
    this.#latest = Promise.resolve(read.content);
  }

  /** The content that pages are to show, once every edit is read. */
  get content(): Promise<Content> {
    return this.#latest;
  }

  /** Takes note of a file that was written, added or removed, by its path below the folder. */
  changed(file: string): void {
    this.#unread.add(file);
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#latest = otherWork().then(() => this.#take());
  }

  async #take(): Promise<Content> {
    this.#isWaiting = false;
    this.#round += 1;
    const round = this.#round;
    const changed = [...this.#unread];
    this.#unread.clear();
    for (const file of changed) this.#readAgain(file);
    const read = joinFiles([...this.#files.values()].sort(byPath));
    const problems = this.#byItself(read, changed);
    if (problems?.length === 0) {
      this.#show(read.content);
      void this.#holdLater(read, round, changed);
      return read.content;
    }
    await pause(WRITING);
    if (this.#isHalfRead(changed)) return this.#latest;
    if (problems) {
      this.#tell(problems);
      void this.#holdAgainstAll(read, round);
    } else await this.#holdAgainstAll(read, round);
    return round === this.#round ? this.#shown : this.#latest;
  }

  async #holdLater(read: ReadResult, round: number, changed: readonly string[]): Promise<void> {
    await pause(LOADING);
    if (!this.#isHalfRead(changed)) await this.#holdAgainstAll(read, round);
  }

  #readAgain(file: string): void {
    const found = fileBelow(this.#directory, file);
    if (found) this.#files.set(file, found);
    else this.#files.delete(file);
  }

  /** Whether files were written since they were read, unnoticed by who watches the folder. They are read once more. */
  #isHalfRead(files: readonly string[]): boolean {
    const half = files.filter((file) => {
      const [read, now] = [this.#files.get(file)?.bytes, fileBelow(this.#directory, file)?.bytes];
      return read === undefined || now === undefined ? read !== now : Buffer.compare(Buffer.from(read), Buffer.from(now)) !== 0;
    });
    for (const file of half) this.changed(file);
    return half.length > 0;
  }

  /** What is wrong with the changed files in the light of all others; undefined where others may rest on what is no longer there. */
  #byItself(read: ReadResult, changed: readonly string[]): Problem[] | undefined {
    if (read.problems.length > 0) return read.problems.sort(byPlace);
    const only = new Set<Entry>();
    for (const file of changed) {
      const place = placeOf(file);
      const before = place && this.#shown[place.collection].get(place.id);
      const entry = place && read.content[place.collection].get(place.id);
      if (!before || !entry) return undefined;
      const ids = new Set(idsIn(entry.data));
      if ([...idsIn(before.data)].some((id) => !ids.has(id))) return undefined;
      only.add(entry);
    }
    return [...problemsByRule(read, glimpse(ruleContext(read), only))].flat().sort(byPlace);
  }

  /** Takes its time: pages and new edits come before the next rule. */
  async #holdAgainstAll(read: ReadResult, round: number): Promise<void> {
    const problems = [...read.problems];
    for (const broken of problemsByRule(read, ruleContext(read))) {
      problems.push(...broken);
      await otherWork();
      if (round !== this.#round) return;
    }
    if (read.problems.length === 0) problems.push(...(await heldAgainst(this.#ledger, read)));
    if (round !== this.#round) return;
    if (problems.length > 0) this.#tell(problems.sort(byPlace));
    else if (this.#shown !== read.content) this.#show(read.content);
  }

  #show(content: Content): void {
    this.#shown = content;
    this.#lastTold = '';
    this.#told.show(content);
  }

  #tell(problems: readonly Problem[]): void {
    const told = JSON.stringify(problems);
    if (told === this.#lastTold) return;
    this.#lastTold = told;
    this.#told.tell(problems);
  }
}
