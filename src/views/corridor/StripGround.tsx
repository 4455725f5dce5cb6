import type { Corridor } from '../../analysis/corridor/corridor.ts';
import { PALETTES } from '../../map/palette.ts';
import { useAtlas, useAtlasState, useMessages, useNumber, useText } from '../atlasContext.ts';
import { StripMakes } from './StripMakes.tsx';
import { BADGE_HALF } from './stripBadges.ts';
import { type StripRun, type StripScale, widthOf, withRoom } from './stripScale.ts';
import { rem } from './useWidth.ts';
import { useKm, useStretchName } from './words.ts';

/* Heights from the top, in units: names of zones and prefectures, the band, stations, makes, axis. */
const ZONE_Y = 0;
const PREFECTURE_Y = 17;
const BAND_Y = 38;
export const LINE_Y = BAND_Y + BADGE_HALF;
const BAND_END = LINE_Y + BADGE_HALF;
const STOP_Y = BAND_END + 14;
const MAKES_Y = BAND_END + 32;
const AXIS_Y = BAND_END + 48;
const HEIGHT = AXIS_Y + 20;

/** What the badges of a strip stand on. */
export function StripGround({ corridor, scale }: { corridor: Corridor; scale: StripScale }) {
  const text = useText();
  const number = useNumber();
  const { title, strip } = useMessages().corridor;
  const { course, reachKm } = corridor;
  const { runs, ticks, width, xOf } = scale;
  const stops = withRoom(
    course.stops.map(({ name, km }) => ({
      name: text(name),
      km,
      x: xOf(km),
      width: widthOf(text(name)),
    })),
    width,
  );
  return (
    <svg
      className="strip-ground"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      style={{ width: rem(width), height: rem(HEIGHT) }}
      role="img"
      aria-label={title}
    >
      <Zones runs={runs} />
      {runs.map((run) => (
        <Run key={run.from} run={run} />
      ))}
      <path
        className="strip-reach"
        d={`M${runs[0]?.from ?? 0} ${BAND_Y}H${width - 20}M${runs[0]?.from ?? 0} ${BAND_END}H${width - 20}`}
      />
      <text className="strip-reach-km" x={width - 24} y={BAND_Y + 12} textAnchor="end">
        {strip.km(number(reachKm))}
      </text>
      <path className="strip-casing" d={`M${runs[0]?.from ?? 0} ${LINE_Y}H${width - 20}`} />
      <path className="strip-line" d={`M${runs[0]?.from ?? 0} ${LINE_Y}H${width - 20}`} />
      {runs
        .filter(({ isSqueezed }) => isSqueezed)
        .map((run) => (
          <Break key={run.from} run={run} />
        ))}
      {course.handOvers.map(({ km }) => (
        <path
          key={km}
          className="strip-handover"
          d={`M${xOf(km)} ${ZONE_Y}V${BAND_END}M${xOf(km) - 5} ${LINE_Y}l5 -6l5 6l-5 6Z`}
        />
      ))}
      {course.stops.map(({ name, km }) => (
        <circle key={`${km} ${name.zh}`} className="strip-stop" cx={xOf(km)} cy={LINE_Y} r="4" />
      ))}
      {stops.map(({ name, km, x }) => (
        <g key={km} className="strip-stop-name">
          <path d={`M${xOf(km)} ${LINE_Y + 5}V${BAND_END + 3}`} />
          <text x={x} y={STOP_Y}>
            {name}
          </text>
        </g>
      ))}
      <StripMakes corridor={corridor} runs={runs} y={MAKES_Y} />
      <path className="strip-axis" d={`M${runs[0]?.from ?? 0} ${AXIS_Y}H${width - 20}`} />
      {ticks.map(({ km, x }) => (
        <g key={km} className="strip-tick">
          <path d={`M${x} ${AXIS_Y}v4`} />
          <text x={x} y={AXIS_Y + 15}>
            {number(km)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The economic zones along the top, each once for as long as it lasts. */
function Zones({ runs }: { runs: readonly StripRun[] }) {
  const atlas = useAtlas();
  const text = useText();
  const zones: { id: string; name: string; from: number; to: number }[] = [];
  for (const { stretch, from, to } of runs) {
    const zone = stretch.adcode === null ? undefined : atlas.zoneOf(stretch.adcode);
    const last = zones.at(-1);
    if (!zone) continue;
    if (last?.id === zone.id && last.to === from) last.to = to;
    else zones.push({ id: zone.id, name: text(zone.shortName), from, to });
  }
  return zones.map(({ id, name, from, to }) => (
    <g key={`${id} ${from}`} className="strip-zone">
      <path d={`M${from + 1} ${ZONE_Y + 13}H${to - 1}`} />
      {widthOf(name) < to - from && (
        <text x={from + 2} y={ZONE_Y + 10}>
          {name}
        </text>
      )}
    </g>
  ));
}

/** The ground of one stretch in the tint of its zone, with its name. */
function Run({ run: { stretch, from, to, isSqueezed } }: { run: StripRun }) {
  const atlas = useAtlas();
  const nameOf = useStretchName();
  const km = useKm();
  const theme = useAtlasState((state) => state.theme);
  const palette = PALETTES[theme];
  const zone = stretch.adcode === null ? undefined : atlas.zoneOf(stretch.adcode);
  const tint = (zone && palette.zones[zone.id]) ?? palette.neighbour;
  const { list, strip } = useMessages().corridor;
  const full = nameOf(stretch);
  const name = [full, stretch.adcode === null ? list.outside : full].find(
    (one) => widthOf(one) + 8 < to - from,
  );
  return (
    <g className="strip-run">
      <title>{`${full} ${list.run(km(stretch.fromKm), km(stretch.toKm))}`}</title>
      <rect
        x={from}
        y={PREFECTURE_Y}
        width={to - from}
        height={BAND_END - PREFECTURE_Y}
        fill={tint}
      />
      <path d={`M${from} ${PREFECTURE_Y}V${BAND_END}`} />
      {name && (
        <text x={from + 6} y={PREFECTURE_Y + 14}>
          {name}
        </text>
      )}
      {isSqueezed && (
        <text className="strip-skip" x={(from + to) / 2} y={LINE_Y - 14}>
          {strip.km(km(stretch.toKm - stretch.fromKm))}
        </text>
      )}
    </g>
  );
}

/** A zigzag where the line is drawn shorter than it is. */
function Break({ run: { from, to } }: { run: StripRun }) {
  const x = (from + to) / 2;
  return (
    <g className="strip-break">
      <path className="strip-casing" d={`M${x - 9} ${LINE_Y}H${x + 9}`} />
      <path className="strip-line" d={`M${x - 10} ${LINE_Y}l5 -7l5 14l5 -14l5 7`} />
    </g>
  );
}
