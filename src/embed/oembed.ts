import { frame } from './snippets.ts';

/** An oEmbed answer of type "rich" (oembed.com, version 1.0). */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  html: string;
  /** Pixels; a static file cannot heed the consumer's maxwidth, but the frame takes any width. */
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/** What an oEmbed answer is made of; all addresses absolute. */
export interface OEmbedParts {
  src: string;
  title: string;
  height: number;
  provider: { name: string; url: string };
  thumbnail: { url: string; width: number; height: number };
}

const COLUMN_OF_A_BLOG = 700;

/** The oEmbed answer for a page: its embed in a frame, without any script. */
export function oEmbed({ src, title, height, provider, thumbnail }: OEmbedParts): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    html: frame(src, title, height),
    width: COLUMN_OF_A_BLOG,
    height,
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
}
