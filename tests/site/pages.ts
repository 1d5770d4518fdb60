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
  '/sources/sios/rks-series-15/',
  '/about/',
  '/guides/',
  '/guides/what-is-cri/',
  '/guides/what-is-cni/',
  '/guides/from-dockershim-to-containerd/',
  '/guides/containerd-1-to-2/',
  '/guides/cgroup-v2/',
  '/guides/how-a-pod-gets-its-address/',
  '/guides/network-policies/',
  '/guides/after-weave-net/',
  '/guides/choosing/',
  '/no-such-page/',
];

export const LANGUAGES = [
  { lang: 'ja', root: '' },
  { lang: 'en', root: '/en' },
];
