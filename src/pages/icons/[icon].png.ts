import type { APIRoute } from 'astro';
import { iconPng } from '../../pictures/icon.ts';

const ICONS = [
  { name: '180', size: 180, room: 0.16 },
  { name: '192', size: 192, room: 0 },
  { name: '512', size: 512, room: 0 },
  { name: 'maskable', size: 512, room: 0.2 },
];

export const getStaticPaths = () => ICONS.map(({ name, size, room }) => ({ params: { icon: name }, props: { size, room } }));

export const GET: APIRoute<{ size: number; room: number }> = async ({ props: { size, room } }) =>
  new Response(new Uint8Array(await iconPng(size, room)), { headers: { 'content-type': 'image/png' } });
