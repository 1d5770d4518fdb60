import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Every element of a name below `node`, in document order. */
export function elements(node: Root | Element, name: string): Element[] {
  const found: Element[] = [];
  const visit = (child: RootContent | ElementContent): void => {
    if (child.type !== 'element') return;
    if (child.tagName === name) found.push(child);
    child.children.forEach(visit);
  };
  node.children.forEach(visit);
  return found;
}

/** An attribute as text; undefined where the element has none, or there is no element. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

export function hasClass(element: Element, ...names: string[]): boolean {
  const classes = element.properties.className;
  return Array.isArray(classes) && names.some((name) => classes.includes(name));
}
