import { nearest } from '../rules/nearest.ts';
import type { Refusal } from '../schema/refusal.ts';
import { isStatementId, NO_STATEMENT } from '../schema/statement-id.ts';
import type { MdxNode } from './mdx-tree.ts';
import { COMPONENTS, ELEMENTS, type AttributeValue } from './mdx-words.ts';

const ALLOWED: ReadonlyMap<string, Record<string, AttributeValue>> = new Map(Object.entries({ ...COMPONENTS, ...ELEMENTS }));

/** Why an element may not stand in a text, if it may not: its name, or its attributes. */
export function refuseElement(node: MdxNode): Refusal | undefined {
  const name = node.name ?? '';
  const attributes = ALLOWED.get(name);
  if (!attributes) return unknownElement(name);
  const written = node.attributes ?? [];
  for (const attribute of written) {
    const literal = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    if (!literal || !Object.hasOwn(attributes, attribute.name ?? '')) return wrongAttribute(name, attribute.name ?? '{…}', Object.keys(attributes));
  }
  for (const [key, allowed] of Object.entries(attributes)) {
    const values = written.filter((attribute) => attribute.name === key).map((attribute) => String(attribute.value));
    const [value] = values;
    if (value === undefined || values.length > 1) return notOnce(name, key);
    if (allowed === 'statement' && !isStatementId(value)) return NO_STATEMENT;
    if (Array.isArray(allowed) && !allowed.includes(value)) return wrongValue(name, key, value, allowed);
  }
  return undefined;
}

/** Why the tag that a text breaks off in may not go on with code, in place of an attribute or of its value; undefined where it is in no tag. */
export function refuseCodeIn(tag: string): Refusal | undefined {
  const [, name, attribute = '{…}'] = /^<([\w$.:-]+)[^<>]*?(?:([\w$:-]+)=\s*)?$/.exec(tag) ?? [];
  if (name === undefined) return undefined;
  const attributes = ALLOWED.get(name);
  return attributes ? wrongAttribute(name, attribute, Object.keys(attributes)) : unknownElement(name);
}

function unknownElement(name: string): Refusal {
  const names = [...ALLOWED.keys()];
  const near = nearest(name, names);
  return {
    message: { ja: `<${name}> は使えません`, en: `<${name}> is not allowed` },
    hint: {
      ja: (near ? `<${near}> のことですか。` : '') + `使えるのは ${names.join('、')} です。`,
      en: (near ? `Did you mean <${near}>? ` : '') + `Allowed: ${names.join(', ')}.`,
    },
  };
}

function wrongAttribute(element: string, attribute: string, allowed: string[]): Refusal {
  return {
    message: { ja: `<${element}> の属性 ${attribute} は使えません`, en: `the attribute ${attribute} of <${element}> is not allowed` },
    hint: {
      ja: `使える属性: ${allowed.join('、') || 'なし'}。値は引用符で囲んだ文字列だけです。`,
      en: `Attributes allowed: ${allowed.join(', ') || 'none'}, with quoted text as value.`,
    },
  };
}

function notOnce(element: string, attribute: string): Refusal {
  return {
    message: { ja: `<${element}> には属性 ${attribute} が一つ必要です`, en: `<${element}> needs the attribute ${attribute}, once` },
    hint: { ja: `<${element} ${attribute}="…"> と書いてください。`, en: `Write <${element} ${attribute}="…">.` },
  };
}

function wrongValue(element: string, attribute: string, value: string, allowed: readonly string[]): Refusal {
  const near = nearest(value, allowed);
  return {
    message: { ja: `<${element}> の ${attribute} に "${value}" はありません`, en: `<${element}> knows no ${attribute} "${value}"` },
    hint: {
      ja: (near ? `"${near}" のことですか。` : '') + `選べる値: ${allowed.join('、')}`,
      en: (near ? `Did you mean "${near}"? ` : '') + `Choices: ${allowed.join(', ')}`,
    },
  };
}
