import { z } from 'zod';
import { day } from './date.ts';
import { sourceId } from './reference.ts';
import { line, searchWords } from './text.ts';

/** content/guides/<slug>/{ja,en}.mdx: an explanatory page in one language. */
export const guide = z.strictObject({
  title: line.meta({ description: '題。 / Its title.' }),
  description: line.meta({ description: '一覧と検索結果に出る一文。 / One sentence for lists and search results.' }),
  order: z.number().int().meta({ description: '読む順。番号は続いていなくてよい。 / The place in the reading order; gaps are fine.' }),
  layers: z.array(z.enum(['cri', 'cni'])).min(1).meta({ description: '関わるレイヤー。色と一覧の分け方が決まる。 / The layers it is about; they decide colour and grouping.' }),
  checked: day.meta({ description: '出典と最後に照らした日。 / When it was last held against its sources.' }),
  search: searchWords.optional(),
  sources: z.array(sourceId).optional().meta({ description: '解説が拠る出典。 / Sources the guide rests on.' }),
});

export type AuthoredGuide = z.infer<typeof guide>;
