/** Text for HTML, in attributes too. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Text for Markdown's [brackets]. */
export function markdownText(text: string): string {
  return text.replace(/[\\[\]`*_<>]/g, '\\$&');
}
