import type { APIRoute } from 'astro';
import { knowledge } from '../../../content/knowledge.ts';
import { FILES, type FileName } from '../../../data-api/files.ts';
import { jsonFile } from '../../../data-api/respond.ts';
import { absoluteRoot } from '../../../i18n/absolute.ts';
import { moves } from '../../../content/moves.ts';

export const getStaticPaths = () => Object.keys(FILES).map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params }) => {
  const { schema, make } = FILES[params.file as FileName];
  return jsonFile(make(await knowledge(), absoluteRoot, await moves()), schema);
};
