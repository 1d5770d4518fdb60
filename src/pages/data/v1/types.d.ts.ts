import type { APIRoute } from 'astro';
import { typeDeclarations } from '../../../data-api/types.ts';

export const GET: APIRoute = async () => new Response(await typeDeclarations(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
