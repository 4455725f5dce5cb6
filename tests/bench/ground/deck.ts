import { Deck, MapView } from '@deck.gl/core';
import { GeoJsonLayer } from '@deck.gl/layers';
import { BORDER, CENTRE, container, fetchCounties, ZOOM } from './counties.ts';

/** deck.gl with the counties alone. */
const counties = await fetchCounties();
let isDrawn = false;
const deck = new Deck({
  parent: container,
  views: new MapView(),
  initialViewState: { longitude: CENTRE[0], latitude: CENTRE[1], zoom: ZOOM },
  controller: true,
  useDevicePixels: 1,
  layers: [
    new GeoJsonLayer({
      id: 'counties',
      data: counties,
      getFillColor: ({ properties }) => channelsOf(properties.colour),
      getLineColor: channelsOf(BORDER),
      lineWidthUnits: 'pixels',
      getLineWidth: 1,
    }),
  ],
  onAfterRender: () => {
    const layers = deck.props.layers as GeoJsonLayer[];
    if (isDrawn || !layers.every(({ isLoaded }) => isLoaded)) return;
    isDrawn = true;
    // It tells of a frame when it has asked for it: reading a pixel waits until it is there.
    const context = container.querySelector('canvas')?.getContext('webgl2');
    context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
    window.bench.drawn();
  },
});

/** `#rrggbb` as numbers from 0 to 255. */
function channelsOf(colour: string): [number, number, number] {
  const at = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
}
