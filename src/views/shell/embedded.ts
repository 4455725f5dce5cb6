/** Whether this page stands in a frame of another: it then plays, and keeps out of everything else. */
export function isEmbedded(): boolean {
  return new URLSearchParams(location.search).get('embed') === '1';
}
