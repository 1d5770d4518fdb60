import { about } from './about.ts';
import { article } from './article.ts';
import { change } from './change.ts';
import { criterion } from './criterion.ts';
import { fact } from './fact.ts';
import { guide } from './guide.ts';
import { home } from './home.ts';
import { layer } from './layer.ts';
import { service } from './service.ts';
import { site } from './site.ts';
import { sources } from './sources.ts';
import { statement } from './statement.ts';
import { statements } from './statements.ts';
import { table } from './table.ts';
import { time } from './time.ts';
import { values } from './values.ts';
import { view } from './view.ts';
import type { Words } from '../ja/index.ts';

/** The site's own words in English. */
export const en: Words = {
  ...about,
  ...article,
  ...change,
  ...criterion,
  ...fact,
  ...guide,
  ...home,
  ...layer,
  ...service,
  ...site,
  ...sources,
  ...statement,
  ...statements,
  ...table,
  ...time,
  ...values,
  ...view,
};
