import type { Entry } from '../model/content.ts';
import { missingId } from './missing-id.ts';
import { nearest } from './nearest.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

/**
 * Recognisers point at terms that exist, and at the variants of their service without misspelling them. A service may
 * be recognised before it is compared here, and more of its variants than are compared: whoever adds the service
 * need not know of its recogniser.
 */
export const recognisersSound: Rule = {
  name: 'recognisers-sound',
  *check(context) {
    for (const recogniser of context.content.recognisers.values()) {
      const { term, cri, cni, versions } = recogniser.data;
      if (term !== undefined && !context.known.glossary.has(term)) yield missingId(recogniser, ['term'], term, 'content/glossary/', context.known.glossary);
      if (recogniser.id.startsWith('services/')) yield* checkVariants(context, recogniser);
      else if (cri || cni) yield misplaced(recogniser, cri ? 'cri' : 'cni');
      if (versions && !/^(?:cni|network-policy)\//.test(recogniser.id)) yield misplaced(recogniser, 'versions');
    }
  },
};

function* checkVariants({ content }: RuleContext, recogniser: Entry<'recognisers'>): Iterable<Finding> {
  const id = recogniser.id.slice('services/'.length);
  const service = content.services.get(id);
  if (!service) return;
  for (const layer of ['cri', 'cni'] as const) {
    const known = service.data.variants[layer].map((v) => v.id);
    const others = service.data.variants[layer === 'cri' ? 'cni' : 'cri'].map((v) => v.id);
    for (const [i, variant] of (recogniser.data[layer] ?? []).entries()) {
      if (!known.includes(variant.id) && (nearest(variant.id, known) !== undefined || others.includes(variant.id))) yield missingId(recogniser, [layer, i, 'id'], variant.id, `content/services/${id}.mdx`, known);
    }
  }
}

function misplaced(entry: Entry, key: string): Finding {
  return {
    entry,
    path: [key],
    message: { ja: `"${key}" はこの種類の認識器には書けません`, en: `"${key}" has no place in a recogniser of this kind` },
    hint: {
      ja: 'cri と cni は content/recognisers/services/、versions は content/recognisers/cni/ と network-policy/ のファイルだけに書きます。',
      en: 'cri and cni belong into content/recognisers/services/, versions into those of cni/ and network-policy/.',
    },
  };
}
