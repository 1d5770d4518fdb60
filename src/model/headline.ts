/** Whether the home page opens with it. */
interface Headlined {
  headline?: true | undefined;
}

/** Those that tables open with; all where none is marked. */
export function headlineOf<S extends Headlined>(services: readonly S[]): S[] {
  const marked = services.filter(({ headline }) => headline);
  return marked.length > 0 ? marked : [...services];
}

/** The others: shown where one asks for them. */
export function laterOf<S extends Headlined>(services: readonly S[]): S[] {
  const first = headlineOf(services);
  return services.filter((service) => !first.includes(service));
}

/** The same with those that tables open with first, else in their order. */
export function headlineFirst<S extends Headlined>(services: readonly S[]): S[] {
  return [...headlineOf(services), ...laterOf(services)];
}
