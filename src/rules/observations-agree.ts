import { verdict } from '../model/observation.ts';
import { joined } from './joined.ts';
import type { Rule } from './rule.ts';

/** What was seen on real clusters agrees with the statements of its day, variant and Kubernetes version, or is explained. */
export const observationsAgree: Rule = {
  name: 'observations-agree',
  *check({ content }) {
    const { facts } = joined({ content });
    for (const entry of content.observations.values()) {
      for (const [i, observation] of entry.data.observations.entries()) {
        for (const [criterion, sighting] of Object.entries(observation.seen)) {
          const fact = facts.get(`${entry.id}/${criterion}`);
          if (!fact) continue;
          const found = verdict(fact, { ...observation, service: entry.id }, sighting);
          const path = ['observations', i, 'seen', criterion];
          if (found === 'differs' && !sighting.explained) {
            yield {
              entry,
              path,
              message: {
                ja: `観測した "${sighting.saw}" が、content/facts/${fact.id}.mdx の${observation.date}の記述と食い違っています`,
                en: `"${sighting.saw}" was seen, but content/facts/${fact.id}.mdx says otherwise for ${observation.date}`,
              },
              hint: {
                ja: '記述の期間・構成・Kubernetesの範囲を直すか、食い違う理由を explained に日英で書いてください。',
                en: 'Mend the period, variants or Kubernetes range of the statement, or say why they differ in explained (ja and en).',
              },
            };
          } else if (found !== 'differs' && sighting.explained) {
            yield {
              entry,
              path: [...path, 'explained'],
              message: { ja: '食い違いがないのに説明があります', en: 'explains a difference that is not there' },
              hint: { ja: 'explained を消してください。', en: 'Remove explained.' },
            };
          }
        }
      }
    }
  },
};
