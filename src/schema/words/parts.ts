import { about } from './about.ts';
import { article } from './article.ts';
import { asOf } from './as-of.ts';
import { change } from './change.ts';
import { cluster } from './cluster.ts';
import { clusterScript } from './cluster-script.ts';
import { comparison } from './comparison.ts';
import { contribution } from './contribution.ts';
import { coverage } from './coverage.ts';
import { criterion } from './criterion.ts';
import { data } from './data.ts';
import { edit } from './edit.ts';
import { embed } from './embed.ts';
import { fact } from './fact.ts';
import { freshness } from './freshness.ts';
import { glossary } from './glossary.ts';
import { guide } from './guide.ts';
import { home } from './home.ts';
import { inWords } from './in-words.ts';
import { kind } from './kind.ts';
import { layer } from './layer.ts';
import { moved } from './moved.ts';
import { observation } from './observation.ts';
import { period } from './period.ts';
import { picture } from './picture.ts';
import { quote } from './quote.ts';
import { search } from './search.ts';
import { service } from './service.ts';
import { site } from './site.ts';
import { sources } from './sources.ts';
import { statement } from './statement.ts';
import { statements } from './statements.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';
import { value } from './value.ts';
import { view } from './view.ts';
import { viewScript } from './view-script.ts';

/** What each file of content/words/ must hold, by its name in code; `asOf` is content/words/as-of.yaml. */
export const parts = {
  about,
  article,
  asOf,
  change,
  cluster,
  clusterScript,
  comparison,
  contribution,
  coverage,
  criterion,
  data,
  edit,
  embed,
  fact,
  freshness,
  glossary,
  guide,
  home,
  inWords,
  kind,
  layer,
  moved,
  observation,
  period,
  picture,
  quote,
  search,
  service,
  site,
  sources,
  statement,
  statements,
  table,
  timeline,
  value,
  view,
  viewScript,
};
