import { about } from './about.ts';
import { article } from './article.ts';
import { change } from './change.ts';
import { cluster } from './cluster.ts';
import { coverage } from './coverage.ts';
import { criterion } from './criterion.ts';
import { edit } from './edit.ts';
import { data } from './data.ts';
import { embed } from './embed.ts';
import { fact } from './fact.ts';
import { glossary } from './glossary.ts';
import { guide } from './guide.ts';
import { home } from './home.ts';
import { inWords } from './in-words.ts';
import { layer } from './layer.ts';
import { search } from './search.ts';
import { moved } from './moved.ts';
import { picture } from './picture.ts';
import { quote } from './quote.ts';
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
  ...inWords,
  ...cluster,
  ...coverage,
  ...criterion,
  ...edit,
  ...data,
  ...embed,
  ...fact,
  ...glossary,
  ...guide,
  ...home,
  ...layer,
  ...search,
  ...moved,
  ...picture,
  ...quote,
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
