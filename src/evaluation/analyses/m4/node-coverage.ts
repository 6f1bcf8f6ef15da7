import type { Language } from '../../../locales';
import { colours } from '../../plan/appearance';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { columnSeries } from '../chart-series';
import { problem } from '../check-inputs';
import { both, inLanguage, sum } from '../columns';
import type { Inputs } from '../inputs';
import { digits, either, live, percent, quoted, word, type LivePiece } from '../live-text';
import { SheetDraft, type PlacedTable } from '../sheet-draft';
import { chainNodes, nodeVisits } from './chain-inputs';

export const nodeCoverage: Analysis = {
  id: 'node-coverage',
  model: 'm4',
  name: both('Chain nodes reached', '产业链节点覆盖'),
  question: both('Which nodes of the chain does no programme reach?', '产业链的哪些节点没有项目覆盖？'),
  limits: both(
    'Days at a node say that students were there, not what they learned.',
    '人天只说明学生到过节点，不说明学到了什么。',
  ),
  inputs: [chainNodes, nodeVisits],
  check,
  draw,
};

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function check({ 'chain-nodes': nodes, 'node-visits': visits }: Inputs): readonly AnalysisFinding[] {
  const known = nodes.texts('node');
  return visits
    .texts('visited')
    .flatMap((visited, row) =>
      known.some((node) => same(node, visited))
        ? []
        : [
            problem(
              both(
                `“${visited}” is no node of the list. Write it as it stands there, or add it to the list.`,
                `“${visited}”不在节点表中，请按节点表的写法填写，或将其加入节点表。`,
              ),
              visits.place('visited', row),
            ),
          ],
    );
}

/** Student-days by node and programme; programmes in the order in which they come. */
export function coverageOf({ 'chain-nodes': nodes, 'node-visits': visits }: Inputs) {
  const of = visits.texts('programme');
  const at = visits.texts('visited');
  const programmes = of.filter((one, row) => of.findIndex((other) => same(one, other)) === row);
  const days = nodes
    .texts('node')
    .map((node) =>
      programmes.map((programme) =>
        sum(visits.numbers('days').filter((_, row) => same(of[row], programme) && same(at[row], node))),
      ),
    );
  return { programmes, days };
}

/** From how many student-days on a node counts as reached. */
const least = 1;

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const t = inLanguage(language);
  const { 'chain-nodes': nodes, 'node-visits': visits } = inputs;
  const { programmes, days } = coverageOf(inputs);
  const names = nodes.texts('node');
  const comma = t(', ', '、');
  const sheet = new SheetDraft(textIn(language, nodeCoverage.name), captionOf(nodeCoverage, inputs, language));
  const place = sheet.reserve(programmes.length);
  const limit = sheet.table(t('A node counts as reached', '节点计为覆盖的条件'), 1, [
    { id: 'name', header: t('Student-days', '学生人天'), values: [t('at least', '不低于')] },
    { id: 'least', header: t('Limit', '界线'), values: [least], input: true },
  ]);
  const from = limit.cell('least', 0);
  const idOf = (programme: number) => `programme-${programme}`;
  const last = idOf(programmes.length - 1);
  const reachedBy = days.map((row) => row.filter((value) => value >= least).length);
  const map = sheet.table(t('Student-days by node and programme', '各节点、各项目的学生人天'), names.length, [
    { id: 'node', header: t('Node', '节点'), formula: () => `=${nodes.cells('node')}`, expected: names },
    ...programmes.map((programme, at) => ({
      id: idOf(at),
      header: programme,
      formulas: (table: PlacedTable) => {
        const [header] = table.span(idOf(at), idOf(at), true).split(':');
        return names.map(
          (_, row) =>
            `=SUMPRODUCT((TRIM(${visits.cells('programme')})=${header}&"")*(TRIM(${visits.cells('visited')})=TRIM(${nodes.cell('node', row)}))*${visits.cells('days')})`,
        );
      },
      expected: days.map((row) => row[at]),
      numberFormat: '#,##0',
    })),
    {
      id: 'reached',
      header: t('Programmes that reach it', '覆盖项目数'),
      formulas: (table) => names.map((_, row) => `=COUNTIF(${table.inRow(idOf(0), last, row)},">="&${from})`),
      expected: reachedBy,
    },
    {
      id: 'segment',
      header: t('Segment', '环节'),
      formula: () => `=${nodes.cells('segment')}`,
      expected: nodes.texts('segment'),
    },
  ]);
  const largest = Math.max(...days.flat(), 1);
  sheet.heat(map.span(idOf(0), last).replaceAll('$', ''), 0, largest);
  sheet.mark(map.column('reached').replaceAll('$', ''), `=${map.cell('reached', 0).replaceAll('$', '')}=0`);
  const reached = programmes.map((_, at) => days.filter((row) => row[at] >= least).length);
  const missing = (at: number) => names.filter((_, row) => days[row][at] < least).join(comma);
  const coverage = place(t('Nodes reached by each programme (M4.C1)', '各项目覆盖的节点（M4.C1）'), [
    { id: 'programme', header: t('Programme or course', '项目或课程'), values: programmes },
    {
      id: 'share',
      header: t('Nodes reached, %', '节点覆盖率（%）'),
      formulas: (table) => programmes.map((_, at) => `=100*${table.cell('reached', at)}/ROWS(${map.column('node')})`),
      expected: reached.map((count) => (100 * count) / names.length),
      numberFormat: '0',
    },
    {
      id: 'reached',
      header: t('Nodes', '节点数'),
      formulas: () => programmes.map((_, at) => `=COUNTIF(${map.column(idOf(at))},">="&${from})`),
      expected: reached,
    },
    {
      id: 'missing',
      header: t('Not reached', '未覆盖节点'),
      formulas: () =>
        programmes.map(
          (_, at) => `=TEXTJOIN(${quoted(comma)},TRUE,IF(${map.column(idOf(at))}<${from},${map.column('node')},""))`,
        ),
      expected: programmes.map((_, at) => missing(at)),
      runsOver: true,
    },
  ]);
  sheet.say(gaps());
  const fewest = reached.indexOf(Math.min(...reached));
  const where = `MATCH(MIN(${coverage.column('reached')}),${coverage.column('reached')},0)`;
  const programme = word(`INDEX(${coverage.column('programme')},${where})`, programmes[fewest]);
  const count = digits(`MIN(${coverage.column('reached')})`, reached[fewest]);
  const all = digits(`ROWS(${map.column('node')})`, names.length);
  const share = percent(`MIN(${coverage.column('share')})/100`, reached[fewest] / names.length);
  sheet.say(
    language === 'en'
      ? live`${programme} reaches fewest: ${count} of ${all} nodes (${share}).`
      : live`${programme}覆盖最少：${all} 个节点中的 ${count} 个（${share}）。`,
  );
  sheet.chart({
    name: 'coop_node_coverage',
    kind: 'bar',
    title: t('Nodes of the chain reached, %', '产业链节点覆盖率（%）'),
    series: [columnSeries(coverage, 'programme', 'share', t('Nodes reached, %', '节点覆盖率（%）'), colours.first)],
    valueAxis: { min: 0, max: 100 },
  });
  return {
    sheets: [sheet],
    picture: { kind: 'heat', range: map.span('node', last, true), min: 0, max: largest, threshold: null },
  };

  /** Nodes to which nobody goes, by name. */
  function gaps(): LivePiece {
    const open = names.filter((_, row) => reachedBy[row] === 0);
    const column = map.column('reached');
    const number = digits(`COUNTIF(${column},0)`, open.length);
    const total = digits(`ROWS(${column})`, names.length);
    const named = word(`TEXTJOIN(${quoted(comma)},TRUE,IF(${column}=0,${map.column('node')},""))`, open.join(comma));
    return either(
      `COUNTIF(${column},0)>0`,
      open.length > 0,
      language === 'en'
        ? live`No programme reaches ${number} of ${total} nodes: ${named}.`
        : live`${total} 个节点中有 ${number} 个没有任何项目覆盖：${named}。`,
      language === 'en'
        ? live`Each of the ${total} nodes is reached by at least one programme.`
        : live`${total} 个节点均至少有一个项目覆盖。`,
    );
  }
}
