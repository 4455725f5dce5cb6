/** Pages that a picture is laid out on. */
export const PAGE_FORMATS = ['wide', 'standard', 'portrait', 'landscape'] as const;
export type PageFormat = (typeof PAGE_FORMATS)[number];

export interface PageSize {
  /** CSS pixels; at 1× one is a pixel of the picture. */
  width: number;
  height: number;
  /** Size of the legend's letters in pixels; all else goes by it. */
  text: number;
  /** Multiplies marks and names of the map. */
  mapScale: number;
  /** Width and height on paper in millimetres; null for a screen. */
  paper: readonly [width: number, height: number] | null;
}

/** Screens in pixels that double to what projectors have; paper at 96 pixels an inch. */
export const PAGE_SIZES: Readonly<Record<PageFormat, PageSize>> = {
  wide: { width: 1600, height: 900, text: 16, mapScale: 1.05, paper: null },
  standard: { width: 1280, height: 960, text: 15, mapScale: 1, paper: null },
  portrait: { width: 794, height: 1123, text: 11.5, mapScale: 0.85, paper: [210, 297] },
  landscape: { width: 1123, height: 794, text: 11.5, mapScale: 0.85, paper: [297, 210] },
};

/** Device pixels per CSS pixel that a picture can have. */
export const PIXEL_RATIOS = [1, 2, 4] as const;
export type PixelRatio = (typeof PIXEL_RATIOS)[number];
