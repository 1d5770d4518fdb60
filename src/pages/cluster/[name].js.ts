import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFile } from '../../components/cluster/data-file.ts';
import { LANGUAGES } from '../../i18n/language.ts';

/** What the site knows, for the reader of /cluster/. A script: the page’s policy lets it fetch nothing else. */
export const getStaticPaths: GetStaticPaths = async () => {
  const files = await Promise.all(LANGUAGES.map(dataFile));
  return files.map(({ name, script }) => ({ params: { name }, props: { script } }));
};

export const GET: APIRoute = ({ props }) => new Response(props.script, { headers: { 'content-type': 'text/javascript' } });
