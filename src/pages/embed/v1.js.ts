import source from '../../client/embed/host.js?raw';

/** The script of pages that embed. Its address and what it understands stay, whatever the site becomes. */
export const GET = () => new Response(source, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
