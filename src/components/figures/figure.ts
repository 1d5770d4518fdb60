import type { Language } from '../../i18n/language.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Layer } from '../../model/layer.ts';
import type { BilingualText } from '../../schema/text.ts';
import type { Picture } from './shapes.ts';

/** A figure that guides can show by its name. */
export interface FigureOf {
  /** Whose accent it carries. */
  layer: Layer;
  title: BilingualText;
  /** The whole picture in words, for those who do not see it. */
  description: BilingualText;
  /** What to notice, for everyone. */
  caption: BilingualText;
  picture: (language: Language, knowledge: Knowledge) => Picture;
}
