export const shared = {
  title: '共同布局与缺口',
  ask: '问什么',
  questions: { industry: '产业', city: '城市', province: '全省' },
  industry: '选一个产业',
  industryHint: '输入产业名，如 动力电池',
  noIndustry: (query: string) => `没有叫“${query}”的产业。试试简称或英文。`,
  city: '选一个市（州）',
  counting: '计入哪些依据',
  lastCounting: '至少留一种依据',
  filtered: '只计通过当前筛选的布局',
  onMap: '在图上只看它',
  partOf: (name: string) => `上一级：${name}`,
  step: {
    document: (count: number) => `只凭文件 ${count}`,
    public: (count: number) => `加公开来源 ${count}`,
    inferred: (count: number) => `再加推断 ${count}`,
    own: (count: number) => `再加自有 ${count}`,
  },
  counted: { industry: '承载它的市州', city: '它承载的行业', province: '只落一地的产业' },
  answer: {
    carriers: (name: string, count: number, all: number) =>
      `${all} 个市州中有 ${count} 个承载${name}。`,
    carriersAre: (name: string, count: number, all: number, places: string) =>
      `${all} 个市州中有 ${count} 个承载${name}：${places}。`,
    nobody: (name: string) => `在计入的依据下，没有市州承载${name}。`,
    noPair: '其中没有相邻的两地，不判断竞争或互补。',
    pairs: (count: number, verdicts: string) => `其中 ${count} 对相邻：${verdicts}。`,
    city: (name: string, industries: number, sectors: number) =>
      `${name}承载 ${industries} 项产业，归入 ${sectors} 个行业。`,
    gaps: (zone: string, missing: number, wide: number) =>
      `${zone}的其他成员有而它没有的行业 ${missing} 个，其中 ${wide} 个不止一地有。`,
    gapsOfOne: (zone: string, missing: number) =>
      `${zone}的另一成员有而它没有的行业 ${missing} 个。`,
    alone: (count: number) => `区内只有它承载的行业 ${count} 个。`,
    province: (sole: number, homeless: number, silent: number) =>
      `${sole} 个产业只落在一个市州，${homeless} 个产业没有落点，${silent} 个市州未被两份文件点名。`,
  },
  verdicts: { rival: '可能竞争', complement: '可能互补', unknown: '无法判断' },
  verdictCount: {
    rival: (count: number) => `可能竞争 ${count} 对`,
    complement: (count: number) => `可能互补 ${count} 对`,
    unknown: (count: number) => `无法判断 ${count} 对`,
  },
  verdictReason: {
    rival: '点到同一细分',
    complement: '点到的细分各不相同',
    unknown: '有一方只写到大类，或一方所写包含另一方',
  },
  both: '同为',
  caution: '同被点名不等于重复建设；同质竞争的提醒见',
  carriersTitle: (count: number) => `承载的市州（${count}）`,
  pairsTitle: (count: number) => `相邻且都承载（${count} 对）`,
  noPairs: '没有相邻的两地同时承载。',
  quotientTitle: (name: string) => `布局商：${name}`,
  quotientCity: '布局商：六大优势产业',
  quotientNote: '数的是点名，不是产值。竖线 = 1，与全省相当。',
  few: '不足 3 项，慎读',
  fewNote: '虚线框：当地不足 3 项产业，数值不稳。',
  ratio: (own: number, all: number) => `${own}/${all} 项`,
  noQuotient: '没有产业，算不出',
  locationTitle: (year: string) => `区位商：三次产业（${year}）`,
  locationNote: (covered: number, all: number) => `按增加值，${all} 个市州中 ${covered} 个有数。`,
  beforeCensus: '第五次经济普查修订前口径，不可与 2024 年起的数比较。',
  afterCensus: '第五次经济普查修订后口径，不可与 2023 年及以前的数比较。',
  noLocation: (year: string) => `没有查到它 ${year} 年的三次产业比重，算不出。`,
  share: (value: string) => `占 ${value}%`,
  sectors: { primary: '第一产业', secondary: '第二产业', tertiary: '第三产业' },
  own: {
    title: (figure: string, year: string) => `区位商：${figure}（${year}）`,
    choose: '按哪一项数据',
    note: (file: string, places: number) =>
      `按您的文件“${file}”算出，${places} 地有数；本图未经核实。竖线 = 1，与文件所列各地合计相当。`,
    nested: '文件里有的产业包含另一个产业，合计有重复，数值偏低，慎读。',
    counties: '文件只到县（市、区），下列最高的几处。',
    rank: (rank: number, of: number) => `${of} 地中第 ${rank}`,
    total: (value: string, unit: string) => `共 ${value} ${unit}`,
  },
  gapsTitle: (count: number) => `同区有而它没有（${count}）`,
  gapPeers: (count: number, all: number) => `同区 ${all} 地中 ${count} 地有`,
  narrowGaps: (count: number) => `只有一地有的（${count}）`,
  broad: '它只写到大类',
  noGaps: '同区有的行业它都有。',
  aloneTitle: (count: number) => `同区只它有（${count}）`,
  noAlone: '没有只它有的行业。',
  soleTitle: (count: number) => `只落一地的产业（${count}）`,
  homelessTitle: (count: number) => `条款点到、没有落点的产业（${count}）`,
  below: (count: number) => `连同下级 ${count} 个`,
  silentTitle: (count: number) => `两份文件未点名的市州（${count}）`,
  elsewhere: (count: number) => `其他依据 ${count} 项`,
  silentNote: '这一栏总看文件，不随依据开关变化。',
  countiesTitle: (empty: number) => `没有任何布局的县（市、区）（${empty}）`,
  countiesNote: (unnamed: number) => `两份文件未点名的县（市、区）共 ${unnamed} 个。`,
  nothing: '没有。',
  explain: (measure: string) => `${measure}：怎么算`,
  definition: '定义',
  formula: '公式',
  source: '出处',
  measuresTitle: '口径与公式',
  measuresIntro:
    '所有计数只计通过当前筛选的布局；关掉一种依据，就看得出结论靠它多少。您自己的布局只在图层打开时计入，永远排在最后。',
  measures: {
    carriers: {
      name: '承载',
      definition:
        '一个市州只要有一条布局点到该产业或其下级，就算承载；县（市、区）的布局归其市州。“只凭文件、加公开来源、再加推断”是同一计数在三种取舍下的结果。',
      formula: '承载数 = 至少有一条该产业或下级布局的市州个数',
      source: '自定口径',
    },
    neighbours: {
      name: '相邻：竞争或互补',
      definition:
        '两个共有边界的市州都承载该产业。点到同一细分为“可能竞争”；都点到细分、互不相同也互不包含为“可能互补”；其余为“无法判断”。产业本身没有下级时，同被点名即算同一细分。只说可能，不证明重复。',
      formula: '甲、乙所点细分的交集非空 → 可能竞争；交集为空且都有细分 → 可能互补',
      source: '自定口径，由决定第（十八）条关于同质竞争的要求引出；相邻按共边（rook）判定',
    },
    gaps: {
      name: '同区缺口与独有',
      definition:
        '经济区其他成员至少一地承载、本市没有的行业；以及本市承载、其他成员都没有的行业。行业取产业树第二级。本市只写到大类时标出，因为可能已包含。',
      formula: '缺口 = 同区其他成员行业的并集 − 本市行业；独有 = 本市行业 − 该并集',
      source: '自定口径',
    },
    homes: {
      name: '一地与无落点',
      definition:
        '只有一个市州承载的产业，和条款点到而没有任何布局的产业。整枝同属一类时只列最上一级。没有落点只说明没有查到，不说明没有这个产业。',
      formula: '承载数 = 1；承载数 = 0',
      source: '自定口径',
    },
    silent: {
      name: '未被点名的地方',
      definition:
        '没有一条“文件点名”布局的市州和县（市、区）；下辖县被点名，市州即算被点名。公开来源可能另有布局。',
      formula: '“文件点名”布局条数 = 0',
      source: '自定口径',
    },
    designation: {
      name: '布局商',
      definition:
        '一个门类在本市布局中的比重，除以它在全省布局中的比重。数的是不同产业被点名的个数，不是产值，不反映规模。大于 1 表示本市更偏重这一门类。本市不足 3 项产业时标出。',
      formula: '布局商 = (本市该门类产业数 ÷ 本市产业数) ÷ (各市该门类产业数之和 ÷ 各市产业数之和)',
      source: '借用区位商的形式（Florence 1939），计数对象为自定',
    },
    location: {
      name: '区位商',
      definition:
        '一次产业占本市地区生产总值的比重，除以有数各市合计的同一比重。只在两项数字同年都有时计算。2023 年及以前为第五次全国经济普查修订前口径，2024 年起为修订后口径，跨年不可比较。',
      formula:
        '区位商 = 本市比重 ÷ (Σ 各市生产总值 × 比重 ÷ Σ 各市生产总值)，只计两项数字俱全的市州',
      source: '见 Florence 1939；Isard 1960',
    },
    output: {
      name: '区位商（自有数据）',
      definition:
        '您的文件写明各地各产业的产值（或就业、企业数）时，按它算真正的区位商：该产业占本地合计的比重，除以它占各地合计的比重。合计只含文件所列的产业与地方，市州与县分开算，各年分开算。大于 1 表示相对集中。本图不核实文件，文件不全，结果就不全。',
      formula: '区位商 = (本地该产业 ÷ 本地各产业合计) ÷ (各地该产业合计 ÷ 各地各产业总计)',
      source: 'Florence 1939；数据为您的文件',
    },
    jaccard: {
      name: '雅卡尔相似度',
      definition:
        '两地行业集合的重合程度，0 为全不相同，1 为完全相同。找相似城市时，两地都没有布局记 0；排列矩阵时视作相同，排在一起。',
      formula: '相似度 = 两地共有行业数 ÷ 两地行业并集数',
      source: '见 Jaccard 1901、1912',
    },
    cosine: {
      name: '余弦相似度',
      definition:
        '按每个行业下不同产业的个数比较两地的构成，0 为没有共同行业，1 为构成相同，不受总数大小影响；一方没有布局时记 0。',
      formula: '相似度 = Σ(甲数 × 乙数) ÷ (√Σ甲数² × √Σ乙数²)',
      source: 'Salton 与 McGill 1983',
    },
  },
};
