import { AsyncLocalStorage } from 'node:async_hooks';

/** What a page may show that is kept between builds: that, and nothing else, is in its key. */
interface Allowed {
  /** Whether it may ask for the content of the site. */
  ask: boolean;
  /** The long texts it may say, where not all it comes by. */
  texts?: ReadonlySet<object>;
}

const allowed = new AsyncLocalStorage<Allowed>();

/** Renders a page, by the props of its path; where it is kept between builds, whatever it asks for beside what is in its key then fails. */
export function renderAlone<Result>(props: object, render: () => Result): Result {
  const { texts } = props as { texts?: ReadonlySet<object> };
  return 'draw' in props || texts ? allowed.run({ ask: !('draw' in props), ...(texts && { texts }) }, render) : render();
}

/** @throws where a page is being rendered that is drawn from its props alone */
export function mayAsk(): void {
  if (allowed.getStore()?.ask === false) throw new Error('This page is kept between builds by what it is drawn from: what it asks for beside that has to be a part of it (drawnPath in its getStaticPaths).');
}

/** @throws where a page is being rendered that is kept, and the text is no part of its key */
export function maySay(text: object): void {
  if (allowed.getStore()?.texts?.has(text) === false) throw new Error('This page is kept between builds by what it shows: a long text it says has to be a part of it (keptPaths in its getStaticPaths).');
}
