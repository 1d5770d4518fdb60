import { ico, iconPng } from '../pictures/icon.ts';

export const GET = async () => new Response(new Uint8Array(ico(await iconPng(32, 0))), { headers: { 'content-type': 'image/x-icon' } });
