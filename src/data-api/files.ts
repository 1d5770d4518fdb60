import { z } from 'zod';
import type { Move } from '../ledger/move.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { apiCriterion } from '../schema/api/criterion.ts';
import { apiMilestone } from '../schema/api/milestone.ts';
import { apiMoved } from '../schema/api/moved.ts';
import { apiService } from '../schema/api/service.ts';
import { apiSource } from '../schema/api/source.ts';
import { apiStatement } from '../schema/api/statement.ts';
import type { InBoth } from '../schema/api/text.ts';
import type { ToUrl } from './to-url.ts';
import { apiCriteria, apiMilestones, apiServices, apiSources } from './lists.ts';
import { apiMoves } from './moves.ts';
import { apiStatements } from './statements.ts';

/** A JSON file of /data/v1/: what it holds, and the shape it promises. */
export interface DataFile {
  schema: z.ZodType;
  about: InBoth;
  make: (knowledge: Knowledge, toUrl: ToUrl, moves: readonly Move[]) => unknown;
}

/** The JSON files that are lists, by name without extension. */
export const FILES = {
  statements: { schema: z.array(apiStatement), about: { ja: 'すべての記述', en: 'Every statement' }, make: apiStatements },
  services: { schema: z.array(apiService), about: { ja: 'サービスと、その構成', en: 'The services and their variants' }, make: apiServices },
  criteria: { schema: z.array(apiCriterion), about: { ja: '比較項目', en: 'The criteria' }, make: apiCriteria },
  sources: { schema: z.array(apiSource), about: { ja: '出典', en: 'The sources' }, make: apiSources },
  milestones: { schema: z.array(apiMilestone), about: { ja: 'upstreamの出来事', en: 'Upstream events' }, make: apiMilestones },
  moved: { schema: z.array(apiMoved), about: { ja: '移ったアドレスと、移り先', en: 'Addresses that moved, and where to' }, make: (_, __, moves) => apiMoves(moves) },
} satisfies Record<string, DataFile>;

export type FileName = keyof typeof FILES;
