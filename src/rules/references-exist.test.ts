import { describe, expect, it } from 'vitest';
import { inFact, problemsAfter } from '../../tests/fixtures/damaged.ts';

describe('ids that one file says of another', () => {
  it('lead to a source', async () => {
    expect(await problemsAfter(inFact('source: example/guide', 'source: example/guid'))).toEqual(['content/facts/example/cri/default-runtime.mdx:22 references-exist statements.1.references.0.source']);
  });

  it('lead to a variant of the service', async () => {
    expect(await problemsAfter(inFact('variants: [linux]', 'variants: [linx]'))).toEqual(['content/facts/example/cri/default-runtime.mdx:5 references-exist statements.0.variants.0']);
  });

  it('lead to a term of the glossary', async () => {
    expect(await problemsAfter({ file: 'observations/example.yaml', find: 'term: docker', put: 'term: dokcer' })).toEqual(['content/observations/example.yaml:10 observations-agree observations.0.seen.cri/default-runtime', 'content/observations/example.yaml:10 references-exist observations.0.seen.cri/default-runtime.term']);
  });

  it('lead from a service to the statements that make a variant the default', async () => {
    expect(await problemsAfter({ file: 'services/example.mdx', find: '#containerd]', put: '#containrd]' })).toEqual(['content/services/example.mdx:13 references-exist variants.cri.0.default.1']);
  });

  it('lead from a fact’s path to a service and a criterion', async () => {
    expect(await problemsAfter({ file: 'milestones/2021-05-10-example.mdx', find: 'layers: [cri]', put: 'layers: [cri]\nservices: [exmple]' })).toEqual(['content/milestones/2021-05-10-example.mdx:4 references-exist services.0']);
  });
});
