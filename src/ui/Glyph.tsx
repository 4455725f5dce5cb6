const PATHS = {
  close: 'M4 4L12 12M12 4L4 12',
  plus: 'M8 3V13M3 8H13',
  minus: 'M3 8H13',
  home: 'M2.5 8L8 3L13.5 8M4.5 7V13H11.5V7',
  search: 'M7 2.5A4.5 4.5 0 1 0 7 11.5A4.5 4.5 0 1 0 7 2.5M10.3 10.3L14 14',
  chevron: 'M6 3.5L10.5 8L6 12.5',
  layers: 'M8 2L14 5.5L8 9L2 5.5ZM2 8.5L8 12L14 8.5M2 11.2L8 14.7L14 11.2',
  table: 'M2 3H14V13H2ZM2 6.3H14M2 9.6H14M6 3V13',
  help: 'M5.5 6A2.5 2.5 0 1 1 8.7 8.4Q8 8.8 8 9.8M8 12V12.4',
  expand: 'M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10',
  eye: 'M1.5 8Q8 1.5 14.5 8Q8 14.5 1.5 8ZM8 6A2 2 0 1 0 8 10A2 2 0 1 0 8 6',
  eyeOff: 'M1.5 8Q8 1.5 14.5 8Q8 14.5 1.5 8ZM3 13L13 3',
  link: 'M6.5 9.5L9.5 6.5M7 4.5L8.5 3A3.2 3.2 0 0 1 13 7.5L11.5 9M9 11.5L7.5 13A3.2 3.2 0 0 1 3 8.5L4.5 7',
  legend: 'M2.5 4H5M2.5 8H5M2.5 12H5M7 4H13.5M7 8H13.5M7 12H13.5',
  detail: 'M3 2.5H13V13.5H3ZM5.5 5.5H10.5M5.5 8H10.5M5.5 10.5H8.5',
  external: 'M6.5 3.5H3V13H12.5V9.5M9 2.5H13.5V7M13.5 2.5L7.5 8.5',
  matrix:
    'M2 2H14V14H2ZM2 6H14M2 10H14M6 2V14M10 2V14M3.2 7.2H4.8V8.8H3.2ZM11.2 3.2H12.8V4.8H11.2Z',
  compare: 'M2 14H14M4 11V6M7 11V3M10 11V8M13 11V4.5',
  shared:
    'M6 3.5A4.5 4.5 0 1 0 6 12.5A4.5 4.5 0 1 0 6 3.5M10 3.5A4.5 4.5 0 1 0 10 12.5A4.5 4.5 0 1 0 10 3.5',
  corridor: 'M2 12Q5 4 8 8T14 4M2 12H2.2M8 8H8.2M14 4H13.8',
  enlarge: 'M3 10L8 5L13 10M3 13.5H13M3 2.5H13',
  shrink: 'M3 6L8 11L13 6M3 13.5H13M3 2.5H13',
  print: 'M4.5 6V2.5H11.5V6M4.5 12H2.5V6H13.5V12H11.5M4.5 9.5H11.5V13.5H4.5Z',
  back: 'M10 3.5L5.5 8L10 12.5',
  blank: 'M2 3H14V12H2ZM5 14H11M4 5H12V10H4Z',
  speaker: 'M2 3H14V10H2ZM8 10V13M5 14H11M5 6H11',
  undo: 'M6 3L2.5 6.5L6 10M2.5 6.5H9.5A3.5 3.5 0 0 1 9.5 13.5H6',
  play: 'M4.5 2.5L13 8L4.5 13.5Z',
  camera: 'M2 5H5L6.2 3H9.8L11 5H14V13H2ZM8 6.5A2.4 2.4 0 1 0 8 11.3A2.4 2.4 0 1 0 8 6.5',
  check: 'M3 8.5L6.5 12L13 4.5',
  more: 'M3.5 8H3.6M8 8H8.1M12.4 8H12.5',
  download: 'M8 2V10M4.5 7L8 10.5L11.5 7M2.5 13.5H13.5',
} as const;

export type GlyphName = keyof typeof PATHS;

/** A line drawing of 16 × 16, in the colour of the text around it. */
export function Glyph({ name, className = '' }: { name: GlyphName; className?: string }) {
  return (
    <svg className={`glyph ${className}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
