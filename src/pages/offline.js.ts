import source from '../client/offline/worker.js?raw';

/** The service worker. It stands at the root, because it may only look after what is below its own address. */
export const GET = () => new Response(source, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
