/** Learn with an example. */
export const example = {
  title: 'Learn with an example',
  lead: 'Choose an example: its sheets are added to this workbook, and the first of them says what to try.',
  found: 'Ready to evaluate in this workbook',
  foundCaption: '{{units}} rows, {{count}} indicators recognised',
  real: 'Real data',
  teaching: 'Teaching examples, invented figures',
  adds: 'These sheets will be added',
  safe: 'No cell you already have is changed. One undo removes it.',
  insert: 'Add {{count}} sheets',
  searching: 'Looking through the tables of this workbook…',
  books: {
    'regional-innovation': {
      title: 'Regional innovation in China',
      caption: '31 provinces, 2010–2023, about six minutes',
      about: 'Rank the 31 provinces of China by the strength of their innovation clusters, with official statistics.',
    },
    'technology-transfer': {
      title: 'Technology transfer of universities',
      caption: '54 universities of the United States: index, DEA, super-efficiency',
      about:
        'What universities make of their research money: an index of five indicators, and the efficiency that needs no weights. See where the two disagree.',
    },
    'uk-regions': {
      title: 'Universities and regions in the UK',
      caption: '40 regions, three-year means, six perspectives',
      about:
        'What universities do with business, public bodies and communities, as a profile in six perspectives and without a total.',
    },
    'school-enterprise': {
      title: 'School and enterprises, fuzzy',
      caption: 'A published case, reproduced to the last printed digit',
      about:
        'Experts grade 22 indicators; the grades become one score in two steps. Change a weight or the operator and watch it.',
    },
    asem: {
      title: 'A composite index, stage by stage',
      caption: '51 countries, 49 indicators, as COINr computes them',
      about:
        'Divided, filled, screened, treated, normalised, aggregated: one sheet and one formula a stage, in agreement with the R package COINr.',
    },
    'policy-coding': {
      title: 'Coding policies',
      caption: 'Six regions declared, seven named',
      about:
        'The seven categories of paper 004 by region, with the place of every naming and the two flaws that coding shows.',
    },
    changzhou: {
      title: 'Changzhou’s cluster',
      caption: '58 approvals from 36 applications',
      about: 'The figures of paper 001, what can be computed from them, and the check that they do not pass.',
    },
    'teaching-cooperation': {
      title: 'Cooperation effectiveness',
      caption: 'Ten invented projects',
      about: 'Both sides’ satisfaction, five stages, and a project that no points can lift above a C.',
    },
    'teaching-talents': {
      title: 'Talent evaluation',
      caption: 'Ten invented persons of one tier',
      about: 'A gate, weight profiles by tier, and the match of contribution and pay.',
    },
    'teaching-programmes': {
      title: 'Cultivation programmes',
      caption: 'Six invented programmes and a demand forecast',
      about: 'Programmes around a growing cluster, judged by context, input, process and results on four levels.',
    },
    'teaching-sharing': {
      title: 'Sharing a consortium’s benefit',
      caption: 'Three invented parties',
      about: 'What each coalition could earn without the others, and three ways to share what all earn together.',
    },
  },
} as const;
