import type { Messages } from '../zh.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const shared: Messages['shared'] = {
  title: 'Shared designation and gaps',
  ask: 'Ask about',
  questions: { industry: 'Industry', city: 'City', province: 'Province' },
  industry: 'Choose an industry',
  industryHint: 'Type an industry, e.g. batteries',
  noIndustry: (query) => `No industry is called “${query}”. Try a shorter or a Chinese name.`,
  city: 'Choose a prefecture',
  counting: 'Evidence that counts',
  lastCounting: 'At least one kind must count',
  filtered: 'Only placements that pass the filters count',
  onMap: 'Show it alone on the map',
  partOf: (name) => `Part of ${name}`,
  step: {
    document: (count) => `${count} by the documents alone`,
    public: (count) => `${count} with public sources`,
    inferred: (count) => `${count} with what we infer`,
    own: (count) => `${count} with yours`,
  },
  counted: {
    industry: 'Carriers',
    city: 'Sectors',
    province: 'With one home',
  },
  answer: {
    carriers: (name, count, all) =>
      `${name}: ${count} of ${all} prefectures ${count === 1 ? 'carries' : 'carry'} it.`,
    carriersAre: (name, count, all, places) =>
      `${name}: ${count} of ${all} prefectures ${count === 1 ? 'carries' : 'carry'} it (${places}).`,
    nobody: (name) => `${name}: no prefecture carries it on the evidence that counts.`,
    noPair: 'No two of them share a border, so none is called a rival.',
    pairs: (count, verdicts) =>
      `${plural(count, 'pair shares', 'pairs share')} a border: ${verdicts}.`,
    city: (name, industries, sectors) =>
      `${name} carries ${plural(industries, 'industry', 'industries')} in ${plural(sectors, 'sector', 'sectors')}.`,
    gaps: (zone, missing, wide) =>
      `Others in ${zone} carry ${plural(missing, 'sector', 'sectors')} that it lacks, ${wide} of them in more than one place.`,
    gapsOfOne: (zone, missing) =>
      `The other member of ${zone} carries ${plural(missing, 'sector', 'sectors')} that it lacks.`,
    alone: (count) => `It alone carries ${plural(count, 'sector', 'sectors')} in the zone.`,
    province: (sole, homeless, silent) =>
      `${plural(sole, 'industry has', 'industries have')} one home, ${homeless} have none, and the documents name nothing in ${plural(silent, 'prefecture', 'prefectures')}.`,
  },
  verdicts: { rival: 'Likely rivals', complement: 'Likely complements', unknown: 'Cannot tell' },
  verdictCount: {
    rival: (count) => plural(count, 'likely rival pair', 'likely rival pairs'),
    complement: (count) => plural(count, 'likely complement', 'likely complements'),
    unknown: (count) => `${count} that cannot be told`,
  },
  verdictReason: {
    rival: 'both are named for the same segment',
    complement: 'named for different segments',
    unknown: 'one is named only broadly, or for a part of what the other is named for',
  },
  both: 'Both',
  caution: 'To be named alike is not to build twice; on competition alike see',
  carriersTitle: (count) => `Carried by (${count})`,
  pairsTitle: (count) => `Neighbours that both carry it (${count})`,
  noPairs: 'No two neighbours both carry it.',
  quotientTitle: (name) => `Designation quotient: ${name}`,
  quotientCity: 'Designation quotient: six pillars',
  quotientNote: 'Counts designations, not output. The line marks 1, as in the whole province.',
  few: 'fewer than 3, read with care',
  fewNote: 'Dashed outline: fewer than 3 industries there, so the value is unsteady.',
  ratio: (own, all) => `${own} of ${all}`,
  noQuotient: 'carries nothing',
  locationTitle: (year) => `Location quotient: three sectors (${year})`,
  locationNote: (covered, all) =>
    `By value added; ${covered} of ${all} prefectures have the figures.`,
  beforeCensus:
    'Before the revision by the fifth economic census: do not compare with 2024 and later.',
  afterCensus:
    'After the revision by the fifth economic census: do not compare with 2023 and earlier.',
  noLocation: (year) => `Its sector shares for ${year} were not found, so there is no quotient.`,
  share: (value) => `${value}%`,
  sectors: {
    primary: 'Primary sector',
    secondary: 'Secondary sector',
    tertiary: 'Tertiary sector',
  },
  own: {
    title: (figure, year) => `Location quotient: ${figure} (${year})`,
    choose: 'By which figure',
    note: (file, places) =>
      `Worked out from your file “${file}”, which has ${plural(places, 'place', 'places')}; the atlas does not vouch for it. The line marks 1, as in all places of the file together.`,
    nested:
      'The file has industries that are part of others, so that totals count some output twice and quotients come out low: read with care.',
    counties: 'The file goes by county; these are the highest.',
    rank: (rank, of) => `${rank} of ${of}`,
    total: (value, unit) => `of ${value} ${unit}`,
  },
  gapsTitle: (count) => `Zone peers have it, this city has not (${count})`,
  gapPeers: (count, all) => `${count} of ${plural(all, 'peer', 'peers')}`,
  narrowGaps: (count) => `Carried by one peer only (${count})`,
  broad: 'named only broadly here',
  noGaps: 'It carries every sector that its zone peers carry.',
  aloneTitle: (count) => `It alone in its zone (${count})`,
  noAlone: 'No sector is its alone.',
  soleTitle: (count) => `Industries with one home (${count})`,
  homelessTitle: (count) => `Industries a clause names, placed nowhere (${count})`,
  below: (count) => `with ${count} below`,
  silentTitle: (count) => `Prefectures the documents do not name (${count})`,
  elsewhere: (count) => `${count} by other evidence`,
  silentNote: 'Always about the documents, whatever evidence counts.',
  countiesTitle: (empty) => `Counties without any placement (${empty})`,
  countiesNote: (unnamed) => `The documents do not name ${plural(unnamed, 'county', 'counties')}.`,
  nothing: 'None.',
  explain: (measure) => `How this is worked out: ${measure}`,
  definition: 'Definition',
  formula: 'Formula',
  source: 'Source',
  measuresTitle: 'Measures',
  measuresIntro:
    'Every count takes in only what passes the filters. Switch one kind of evidence off to see how far an answer rests on it. Placements of your own count only while their layer is on, and always come last.',
  measures: {
    carriers: {
      name: 'Carriers',
      definition:
        'A prefecture carries an industry when at least one placement names the industry or anything below it; a county’s placement counts for its prefecture. “By the documents alone”, “with public sources”, “with what we infer” are the same count on ever more evidence.',
      formula:
        'carriers = number of prefectures with at least one placement at or below the industry',
      source: 'our own definition',
    },
    neighbours: {
      name: 'Neighbours: rivals or complements',
      definition:
        'Two prefectures that share a border both carry the industry. Likely rivals: both are named for the same segment. Likely complements: both are named for segments, none the same and none part of another. Otherwise it cannot be told. Where nothing lies below the industry, to be named for it is to share the segment. It says what is likely and proves no duplication.',
      formula:
        'segments of A ∩ segments of B ≠ ∅ → likely rivals; = ∅ with both non-empty → likely complements',
      source:
        'our own rule, prompted by Article 18 of the Decision on competition alike; neighbours share an edge (rook contiguity)',
    },
    gaps: {
      name: 'Zone gaps and what one has alone',
      definition:
        'Sectors that at least one other member of the economic zone carries and the city does not; and sectors it carries and no other member does. Sectors are the second level of the industry tree. Marked where the city is named only for the broader industry, which may include the sector.',
      formula: 'gaps = union of the peers’ sectors − own sectors; alone = own sectors − that union',
      source: 'our own definition',
    },
    homes: {
      name: 'One home, no home',
      definition:
        'Industries that exactly one prefecture carries, and industries that a clause names and no placement puts anywhere. Where a whole branch is alike only its top is listed. No home means that none was found, not that there is no such industry.',
      formula: 'carriers = 1; carriers = 0',
      source: 'our own definition',
    },
    silent: {
      name: 'Places not named',
      definition:
        'Prefectures and counties without a placement named by the documents; a prefecture counts as named when one of its counties is. Public sources may place industries there all the same.',
      formula: 'placements named by the documents = 0',
      source: 'our own definition',
    },
    designation: {
      name: 'Designation quotient',
      definition:
        'The share of a pillar among a prefecture’s designations, against its share among all. It counts different industries named, not output, and says nothing of size. Above 1 the prefecture leans to the pillar more than the province does. Marked where the prefecture carries fewer than 3 industries.',
      formula:
        'DQ = (own industries under the pillar ÷ own industries) ÷ (sum of those over all prefectures ÷ sum of industries over all prefectures)',
      source: 'the form of the location quotient (Florence 1939) applied to our own count',
    },
    location: {
      name: 'Location quotient',
      definition:
        'The share of a sector in a prefecture’s GDP against its share in the GDP of all prefectures that have figures. Worked out only where both figures exist for the same year. Years up to 2023 precede the revision by the fifth national economic census and years from 2024 follow it: do not compare across.',
      formula:
        'LQ = own share ÷ (Σ GDP × share ÷ Σ GDP), over the prefectures that have both figures',
      source: 'Florence 1939; Isard 1960',
    },
    output: {
      name: 'Location quotient (your data)',
      definition:
        'Where your file gives output (or employment, or firms) by industry and place, the true location quotient is worked out from it: the industry’s share of the place’s total against its share of the total of all places. Totals take in only the industries and places of the file; prefectures and counties are kept apart, and so are years. Above 1 the industry is concentrated there. The atlas does not check the file: where it is incomplete, so is the result.',
      formula:
        'LQ = (the industry in the place ÷ all industries in the place) ÷ (the industry in all places ÷ all industries in all places)',
      source: 'Florence 1939; the figures are your file’s',
    },
    jaccard: {
      name: 'Jaccard similarity',
      definition:
        'How far the sets of sectors of two places overlap: 0 when nothing is the same, 1 when all is. Where neither place has anything it is 0 in finding similar cities; in ordering the matrix the two count as the same and stand together.',
      formula: 'J = sectors both carry ÷ sectors either carries',
      source: 'Jaccard 1901, 1912',
    },
    cosine: {
      name: 'Cosine similarity',
      definition:
        'Compares the make-up of two places by the number of different industries under each sector: 0 with no sector in common, 1 with the same proportions, whatever the totals; 0 where a place has nothing.',
      formula: 'cos = Σ(a × b) ÷ (√Σa² × √Σb²)',
      source: 'Salton & McGill 1983',
    },
  },
};
