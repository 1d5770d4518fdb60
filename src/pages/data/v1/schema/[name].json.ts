import type { APIRoute } from 'astro';
import { jsonSchema, SHAPES } from '../../../../data-api/json-schema.ts';
import { absoluteRoot } from '../../../../i18n/absolute.ts';

export const getStaticPaths = () => Object.entries(SHAPES).map(([name, shape]) => ({ params: { name }, props: { shape } }));

export const GET: APIRoute = ({ params, props }) => {
  const $id = absoluteRoot(`/data/v1/schema/${params.name}.json`);
  return new Response(`${JSON.stringify({ $id, ...jsonSchema(props.shape) }, null, 1)}\n`, { headers: { 'content-type': 'application/schema+json' } });
};
