import type { Words } from '../ja/index.ts';

export const site: Pick<Words, 'siteName' | 'skip' | 'otherLanguage' | 'menu' | 'layers' | 'services' | 'guides' | 'note' | 'notFound' | 'footer'> = {
  siteName: 'CRI and CNI of managed Kubernetes',
  skip: 'Skip to content',
  otherLanguage: '日本語',
  menu: { main: 'Site', breadcrumb: 'You are here', home: 'Home' },
  layers: {
    cri: { name: 'CRI', part: 'container runtime', long: 'CRI (container runtime)' },
    cni: { name: 'CNI', part: 'pod network', long: 'CNI (pod network)' },
  },
  services: 'Services',
  guides: 'Guides',
  note: 'Note',
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. Published addresses never change, so it may be mistyped, or not published yet.',
    home: 'To the comparison',
  },
  footer: {
    counts: (facts, statements, sources) => `${facts} facts, ${statements} statements, ${sources} sources`,
    checked: (date) => `last checked ${date}`,
    origin: 'It grew out of part 15 of the series 「RKSを知る!」 in SIOS Tech Lab, May 2021.',
  },
};
