/** One page of every kind, by its address below the language. */
export const PAGES = [
  '/',
  '/cri/',
  '/cni/',
  '/cri/default-runtime/',
  '/cni/pod-density/',
  '/services/',
  '/services/rks/',
  '/services/eks/',
  '/facts/eks/cri/default-runtime/',
  '/facts/rks/cri/containerd-since/',
  '/facts/aks/cni/default-plugin/',
  '/article-2021-05/',
  '/sources/',
  '/statements/',
  '/sources/sios/rks-series-15/',
  '/about/',
  '/guides/',
  '/guides/what-is-cri/',
  '/guides/what-is-cni/',
  '/no-such-page/',
];

export const LANGUAGES = [
  { lang: 'ja', root: '' },
  { lang: 'en', root: '/en' },
];
