import { MapChart } from 'echarts/charts';
import { GeoComponent, VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { BORDER, COLOURS, container, fetchCounties } from './counties.ts';

/** ECharts with nothing of it but what a map of figures needs. */
use([MapChart, GeoComponent, VisualMapComponent, CanvasRenderer]);
const counties = await fetchCounties();
registerMap('counties', counties as Parameters<typeof registerMap>[1]);
const chart = init(container);
const finished = () => {
  chart.off('finished', finished);
  window.bench.drawn();
};
chart.on('finished', finished);
chart.setOption({
  animation: false,
  visualMap: {
    type: 'piecewise',
    show: false,
    pieces: COLOURS.map((color, value) => ({ value, color })),
  },
  series: [
    {
      type: 'map',
      map: 'counties',
      itemStyle: { borderColor: BORDER },
      data: counties.features.map(({ properties: { name, place } }) => ({ name, value: place })),
    },
  ],
});
