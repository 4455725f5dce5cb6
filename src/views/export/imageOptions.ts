import type { PageFormat, PixelRatio } from '../../map/page/pageSizes.ts';
import { PAGE_PARTS, type PagePart } from './pageContent.ts';

export const IMAGE_FORMATS = ['png', 'svg'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** What of the map is on the page: the province, or what the reader sees. */
export const EXTENTS = ['province', 'sight'] as const;
export type Extent = (typeof EXTENTS)[number];

/** What the reader chose for an image. */
export interface ImageOptions {
  format: ImageFormat;
  page: PageFormat;
  ratio: PixelRatio;
  extent: Extent;
  /** Null for the one that follows from what is on the map. */
  title: string | null;
  parts: ReadonlySet<PagePart>;
}

export function firstOptions(extent: Extent): ImageOptions {
  return {
    format: 'png',
    page: 'wide',
    ratio: 2,
    extent,
    title: null,
    parts: new Set(PAGE_PARTS),
  };
}
