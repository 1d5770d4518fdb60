import { group, message, texts } from './kinds.ts';

/** content/words/timeline.yaml */
export const timeline = group({
  ...texts('title', 'description'),
  lead: message('from', 'to'),
  figure: message('name', 'from', 'to'),
  table: message('name'),
  ...texts('subject', 'value', 'from', 'until', 'lastSeen', 'uncertain', 'doubtSeparator', 'kubernetes', 'milestones', 'allMilestones', 'planned'),
});
