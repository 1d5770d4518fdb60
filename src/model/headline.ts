/** Whether the home page opens with it. */
interface Headlined {
  headline?: true | undefined;
}

/** Those that tables open with; all where none is marked. */
export function headlineOf<S extends Headlined>(services: readonly S[]): S[] {
  const marked = services.filter(({ headline }) => headline);
  return marked.length > 0 ? marked : [...services];
}

/** The same with those that tables open with first, else in their order. */
export function headlineFirst<S extends Headlined>(services: readonly S[]): S[] {
  const first = headlineOf(services);
  return [...first, ...services.filter((service) => !first.includes(service))];
}
