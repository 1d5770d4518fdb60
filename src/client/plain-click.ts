/** The link that a click asks for, where it is one of these and not to be opened elsewhere. */
export function plainClick({ target, ctrlKey, metaKey, shiftKey }: MouseEvent, links: string): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(links) : null;
  return link && !ctrlKey && !metaKey && !shiftKey ? link : undefined;
}
