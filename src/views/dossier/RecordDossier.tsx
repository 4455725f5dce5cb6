import { useMemo } from 'react';
import { areaOf } from '../../analysis/areas.ts';
import { dossierOf } from '../../analysis/dossier.ts';
import { countInArea } from '../../analysis/points/countInArea.ts';
import type { DossierSubject } from '../../store/state.ts';
import { useAtlas, useDerived, useMessages, useWorkspace } from '../atlasContext.ts';
import { DossierFacts } from './DossierFacts.tsx';
import { DivisionFigures, figuresOf, MemberFigures } from './DossierFigures.tsx';
import {
  DossierClauses,
  DossierNearest,
  DossierNeighbours,
  DossierProjects,
  DossierSources,
  DossierTargets,
} from './DossierLists.tsx';
import { DossierMap } from './DossierMap.tsx';
import { DossierOwn } from './DossierOwn.tsx';
import { DossierPage } from './DossierPage.tsx';
import { materialOf } from './material.ts';

type RecordSubject = Exclude<DossierSubject, { kind: 'corridor' }>;

/** The page of a division, a region or an industry. */
export function RecordDossier({ subject }: { subject: RecordSubject }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const { selectors } = useWorkspace();
  const assignments = useDerived((selectors) => selectors.filteredAssignments);
  const projects = useDerived((selectors) => selectors.filteredProjects);
  const material = useMemo(
    () => materialOf(atlas, subject, assignments, projects),
    [atlas, subject, assignments, projects],
  );
  const dossier = useMemo(() => {
    const further =
      subject.kind === 'division'
        ? figuresOf(atlas, subject.adcode).map(({ found }) => found.source)
        : [];
    return material && dossierOf(atlas, material.assignments, material.projects, further);
  }, [atlas, material, subject]);
  if (!material || !dossier) return null;
  const industries = new Set(material.assignments.map(({ industry }) => industry)).size;
  const region = subject.kind === 'region' ? atlas.regions.get(subject.id) : undefined;
  const area = subject.kind === 'industry' ? undefined : areaOf(atlas, subject);
  const { summary, filtered } = messages.dossier;
  return (
    <DossierPage
      kind={subject.kind}
      name={material.name}
      summary={[
        summary(material.assignments.length, industries, material.projects.length),
        ...(material.left > 0 ? [filtered(material.left)] : []),
      ].join(' ')}
    >
      <div className="dossier-top">
        <DossierMap {...material} />
        {subject.kind === 'division' && <DivisionFigures adcode={subject.adcode} />}
        {region && <MemberFigures members={region.members} />}
        {subject.kind === 'industry' && (
          <DossierTargets
            targets={atlas.targets.filter(({ industry }) => industry === subject.id)}
          />
        )}
      </div>
      <h2>{messages.dossier.industries}</h2>
      <DossierFacts dossier={dossier} subject={subject} />
      <DossierProjects dossier={dossier} />
      {area && (
        <DossierOwn
          adcode={subject.kind === 'division' ? subject.adcode : null}
          countOf={(layer) => countInArea(atlas, area, selectors.pointCounts(layer))}
        />
      )}
      {subject.kind === 'division' && <DossierNeighbours adcode={subject.adcode} />}
      {subject.kind === 'division' && <DossierNearest adcode={subject.adcode} />}
      <DossierClauses clauses={dossier.clauses} />
      <DossierSources sources={dossier.sources} />
    </DossierPage>
  );
}
