import { group, message, number, texts } from './kinds.ts';

/** content/words/table.yaml */
export const table = group({
  ...texts('service'),
  variants: message(number('count')),
  variantsOf: message('service', number('count')),
  ...texts('isDefault'),
  seeService: message('layer'),
  then: message('month'),
  same: message('month'),
  ...texts('nothing', 'region', 'criterion'),
});
