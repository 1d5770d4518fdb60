/** Where a JSON value ends that begins at `start`; and, where it does not end, how far whole items of its list reach. */
export interface JsonExtent {
  /** Offset after the value; the end of the text where it is cut off. */
  end: number;
  truncated: boolean;
  /** Offset after the last whole element of the list `items`, where the value is a cut off Kubernetes list. */
  lastItem?: number;
}

const QUOTE = 34;
const BACKSLASH = 92;

/** Finds the end of the JSON object or array that begins at `start` (RFC 8259), in one pass. */
export function jsonExtent(text: string, start: number): JsonExtent {
  let depth = 0;
  let lastItem: number | undefined;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      i = stringEnd(text, i);
      if (i === -1) break;
    } else if (code === 123 || code === 91) depth += 1;
    else if (code === 125 || code === 93) {
      depth -= 1;
      if (depth === 0) return { end: i + 1, truncated: false };
      if (depth === 2 && code === 125) lastItem = i + 1;
    }
  }
  return { end: text.length, truncated: true, ...(lastItem === undefined ? {} : { lastItem }) };
}

/** The offset of the quote that closes the string opened at `open`; -1 where none does. */
function stringEnd(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close !== -1) {
    let slashes = 0;
    while (text.charCodeAt(close - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return close;
    close = text.indexOf('"', close + 1);
  }
  return -1;
}
