import type { JsonSchema } from '../schema/json-schema.ts';

const REQUIRED = { ja: '必須', en: 'required' };
const AS_IN = { ja: (path: string) => `キーは\`${path}\`と同じ。`, en: (path: string) => ` Keys as in \`${path}\`.` };
const HEAD = { ja: ['キー', '値', '', '意味'], en: ['Key', 'Value', '', 'Meaning'] };

/** What the items of lists are made of, and where in the table that was told first. */
type Told = Map<string, string>;

/** The fields of a collection as a Markdown table in one language, nested ones by their dotted path; what several lists hold is told once. */
export function fieldTable(schema: JsonSchema, lang: 'ja' | 'en'): string {
  const rows = [...rowsOf(schema, '', lang, new Map())];
  return [HEAD[lang], HEAD[lang].map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function* rowsOf(schema: JsonSchema, above: string, lang: 'ja' | 'en', told: Told): Iterable<string[]> {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    if (isBilingual(schema)) return;
    const path = above === '' ? key : `${above}.${key}`;
    // One or two keys are told sooner than where they stand.
    const items = Object.keys(field.items?.properties ?? {}).length > 2 ? JSON.stringify(field.items) : undefined;
    const first = items === undefined ? undefined : told.get(items);
    yield [`\`${path}\``, kindOf(field), schema.required?.includes(key) ? REQUIRED[lang] : '', inLanguage(field.description ?? '', lang) + (first ? AS_IN[lang](first) : '')];
    if (first) continue;
    if (items !== undefined) told.set(items, `${path}[]`);
    yield* below(field, path, lang, told);
  }
}

/** What stands inside a field: of its shapes those that have keys, a list's items, or what a map of names holds. */
function* below(field: JsonSchema, path: string, lang: 'ja' | 'en', told: Told): Iterable<string[]> {
  const seen = new Set<string>();
  for (const shape of shapesOf(field)) {
    const inner = shape.items ? [{ schema: shape.items, at: `${path}[]` }] : typeof shape.additionalProperties === 'object' ? [{ schema: shape.additionalProperties, at: `${path}.*` }] : [{ schema: shape, at: path }];
    for (const { schema, at } of inner) {
      for (const row of schema === shape ? rowsOf(shape, at, lang, told) : shapesOf(schema).flatMap((s) => [...rowsOf(s, at, lang, told)])) {
        if (seen.has(row[0] ?? '')) continue;
        seen.add(row[0] ?? '');
        yield row;
      }
    }
  }
}

function shapesOf(schema: JsonSchema): JsonSchema[] {
  const choices = schema.anyOf ?? schema.oneOf;
  return choices ? choices.flatMap(shapesOf) : [schema];
}

function isBilingual({ properties = {} }: JsonSchema): boolean {
  return Object.keys(properties).join() === 'ja,en';
}

function kindOf(field: JsonSchema): string {
  return [...new Set(shapesOf(field).map(shapeName))].join(', ');
}

function shapeName(shape: JsonSchema): string {
  if (shape.enum) return shape.enum.map((choice) => `\`${String(choice)}\``).join(' ');
  if (shape.const !== undefined) return `\`${String(shape.const)}\``;
  if (isBilingual(shape)) return '`{ja, en}`';
  if (shape.type === 'object') return shape.properties ? `\`{${Object.keys(shape.properties).join(', ')}}\`` : '`{…}`';
  if (shape.type === 'array') return '`[…]`';
  if (shape.examples?.length) return `\`${String(shape.examples.at(-1))}\``;
  return `\`${shape.type ?? ''}\``;
}

/** Descriptions are written once for both languages: `日本語 / English`. */
function inLanguage(description: string, lang: 'ja' | 'en'): string {
  const cut = description.lastIndexOf(' / ');
  const text = cut === -1 ? description : lang === 'ja' ? description.slice(0, cut) : description.slice(cut + 3);
  return text.replaceAll('|', '\\|');
}
