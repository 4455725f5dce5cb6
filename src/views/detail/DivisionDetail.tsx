import type { Division } from '../../atlas/schema/records.ts';
import { useAtlas, useMessages } from '../atlasContext.ts';
import { Nearest } from '../corridor/Nearest.tsx';
import { DivisionOwn } from '../own/DivisionOwn.tsx';
import { DivisionFigures } from './DivisionFigures.tsx';
import { DivisionIndustries, IndustryIndex } from './DivisionIndustries.tsx';
import { LinkList } from './facts.tsx';
import { ProjectList } from './ProjectList.tsx';

/** What a prefecture or county makes, who says so, what stands there and what lies next to it. */
export function DivisionDetail({ division }: { division: Division }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const { adcode } = division;
  const asLinks = (adcodes: readonly number[]) =>
    adcodes.flatMap((one) => {
      const other = atlas.divisions.get(one);
      return other
        ? [{ to: { kind: 'division' as const, adcode: one }, name: other.shortName }]
        : [];
    });
  const parent = division.level === 'county' && division.parent ? [division.parent] : [];
  return (
    <>
      <LinkList title={messages.detail.parent} links={asLinks(parent)} />
      <IndustryIndex division={division} />
      <DivisionFigures division={division} />
      <DivisionOwn adcode={adcode} />
      <DivisionIndustries division={division} />
      <ProjectList projects={atlas.projectsOf(adcode)} />
      <LinkList
        title={messages.detail.regions}
        links={atlas
          .regionsOf(adcode)
          .map(({ id, shortName }) => ({ to: { kind: 'region', id }, name: shortName }))}
      />
      <Nearest adcode={adcode} />
      <LinkList
        title={messages.detail.neighbours}
        links={asLinks(atlas.geography.neighboursOf(adcode))}
      />
      <LinkList
        title={messages.detail.counties}
        links={asLinks(atlas.countiesOf(adcode).map((county) => county.adcode))}
      />
    </>
  );
}
