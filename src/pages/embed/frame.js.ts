import source from '../../client/embed/frame.js?raw';

/** The script within embeds. */
export const GET = () => new Response(source, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
