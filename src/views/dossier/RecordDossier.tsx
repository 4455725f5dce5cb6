import { Dialog } from '@base-ui/react/dialog';
import { useMemo } from 'react';
import { dossierOf } from '../../analysis/dossier.ts';
import type { DossierSubject } from '../../store/state.ts';
import { useAtlas, useAtlasState, useDerived, useMessages } from '../atlasContext.ts';
import { MapNotice } from '../map/MapNotice.tsx';
import { DossierFacts } from './DossierFacts.tsx';
import { DivisionFigures, figuresOf, MemberFigures } from './DossierFigures.tsx';
import {
  DossierClauses,
  DossierNeighbours,
  DossierProjects,
  DossierSources,
  DossierTargets,
} from './DossierLists.tsx';
import { DossierMap } from './DossierMap.tsx';
import { materialOf } from './material.ts';

type RecordSubject = Exclude<DossierSubject, { kind: 'corridor' }>;

/** The page of a division, a region or an industry. */
export function RecordDossier({ subject }: { subject: RecordSubject }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const language = useAtlasState((state) => state.language);
  const assignments = useDerived((selectors) => selectors.filteredAssignments);
  const projects = useDerived((selectors) => selectors.filteredProjects);
  const material = useMemo(
    () => materialOf(atlas, subject, assignments, projects),
    [atlas, subject, assignments, projects],
  );
  const dossier = useMemo(
    () =>
      material &&
      dossierOf(atlas, material.assignments, material.projects, figureSources(atlas, subject)),
    [atlas, material, subject],
  );
  if (!material || !dossier) return null;
  const industries = new Set(material.assignments.map(({ industry }) => industry)).size;
  const region = subject.kind === 'region' ? atlas.regions.get(subject.id) : undefined;
  const today = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
  }).format(new Date());
  return (
    <article className="dossier-sheet">
      <header className="dossier-head">
        <div>
          <p>{messages.dossier.kinds[subject.kind]}</p>
          <Dialog.Title>{material.name[language]}</Dialog.Title>
          <p lang={language === 'zh' ? 'en' : 'zh-CN'}>
            {material.name[language === 'zh' ? 'en' : 'zh']}
          </p>
        </div>
        <div className="dossier-brand">
          <strong>{messages.title}</strong>
          <span>{messages.dossier.date(today)}</span>
        </div>
      </header>
      <p className="dossier-summary">
        {messages.dossier.summary(
          material.assignments.length,
          industries,
          material.projects.length,
        )}{' '}
        {material.left > 0 && messages.dossier.filtered(material.left)}
      </p>
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
      {subject.kind === 'division' && <DossierNeighbours adcode={subject.adcode} />}
      <DossierClauses clauses={dossier.clauses} />
      <DossierSources sources={dossier.sources} />
      <footer className="dossier-foot">
        <MapNotice />
        <p>{messages.dossier.document}</p>
        <p>{messages.dossier.licence}</p>
      </footer>
    </article>
  );
}

/** Ids of the sources of the figures on the page. */
function figureSources(
  atlas: Parameters<typeof figuresOf>[0],
  subject: RecordSubject,
): readonly string[] {
  return subject.kind === 'division'
    ? figuresOf(atlas, subject.adcode).map(({ found }) => found.source)
    : [];
}
